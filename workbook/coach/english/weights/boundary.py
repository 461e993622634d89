"""Weights for 'boundary': written by `python -m tests.coach.teaching`."""

from __future__ import annotations

from workbook.coach.weighing import weights

_TAUGHT_BY = "7e57f8de6193783779b0eb424af432673859e5d170f735f0e73b4d4cbbfdee97"
_LABELS = ("boundary", "controlling", "vague")
_ROWS = """
about @i	0.07	-0.02	-0.19
about @it	-0.79	0.51	0.01
about @partner	-0.42	0.44	-0.65
about @they	-1.06	0.47	-0.36
about @we	-0.26	-0.6	0.26
about @you	-0.19	-0.38	-0.05
about nobody	-0.56	-0.4	0.09
any text	0.12	-0.15	-0.16
class always_joins	-0.3	-0.05	-0.17
class aux	0.25	-0.41	-0.04
class bad_act	0.06	-0.62	0.23
class be	-0.06	-0.33	0.12
class ever	-0.1	0.33	-0.32
class expected	0.14	-0.03	-0.4
class feel	-0.42	-0.59	0.46
class felt	-0.09	-0.5	0.34
class harm	-0.37	-0.41	0.44
class he	0.5	-0.41	-0.17
class i	0.17	-0.23	-0.12
class it	-0.29	0.12	-0.12
class joins	0.28	0.6	-0.81
class label	-0.45	-0.52	0.52
class leads	-0.16	0.22	-0.17
class liberty	0.06	0.24	-0.48
class liberty-ing	-0.22	0.4	-0.68
class negative	-0.03	-0.66	0.29
class not	0.21	-0.32	-0.09
class obliged	0.09	-0.12	-0.34
class partner	-0.97	1.49	-0.82
class pleasant	-0.16	-0.37	0.21
class possession	1.19	0.27	-1.34
class private	-0.01	0.54	-0.95
class pseudo	-0.17	-0.39	0.37
class said	-0.5	0.73	-1.08
class should	-1.16	0.34	-0.2
class somebody	-0.19	0.05	0.01
class telling	0.04	0.04	-0.21
class they	0.35	0.5	-0.72
class very	-0.2	0.22	-0.48
class warm	-0.12	-0.05	-0.17
class we	-0.11	0.09	-0.5
class you	-0.43	0.21	-0.19
cue act as need	-0.28	-0.51	0.54
cue and when	-0.47	-0.01	0.19
cue blame	-1.01	0.49	-0.03
cue but	0.04	-0.29	-0.15
cue charged	-0.19	-0.02	0.06
cue cold	-0.21	-0.7	0.14
cue command	-0.89	0.52	-0.15
cue concrete	0.54	-0.35	-0.69
cue condition	-0.39	0.35	-0.36
cue escalation	-0.42	0.15	-0.25
cue ever	-0.87	0.16	-0.07
cue firm limit	0.07	-0.47	0.02
cue hurry	0.19	0.39	-0.67
cue kind opening	0.8	-0.68	-0.76
cue limit	0.52	-0.95	0.2
cue mine	0.4	-0.2	-0.38
cue more escalation	-0.07	-0.56	0.98
cue more repair	0.42	-0.89	-0.32
cue names a feeling	-0.13	-0.08	0.1
cue names somebody	0.11	-0.19	-0.07
cue need	-0.23	-0.24	-0.09
cue negative	-0.61	-0.13	0.44
cue no condition	-0.08	-0.09	-0.29
cue no repair	-1.18	0.66	0.15
cue opens	-0.65	-0.14	-0.04
cue opinion	-0.2	-0.16	-0.04
cue own act	0.02	-0.1	-0.2
cue own feeling	-0.17	-0.32	-0.25
cue own harm	-0.42	0.45	-0.86
cue polite request	0.3	-1.01	-0.18
cue refusal	-0.55	-0.28	0.52
cue repair	0.03	-0.63	-0.17
cue situation	0.57	0.07	-0.72
cue threat	-1.4	0.98	-0.53
cue vague	-0.84	-1.14	1.23
cue warm	-0.25	-0.09	-0.01
cue wish for respect	-0.22	-1.11	0.39
cue yours	-0.69	0.66	-0.36
length 0	-0.57	-1.04	0.65
length 1	-1.65	-0.04	0.44
length 2	-0.28	0.15	-0.09
length 3	0.49	-0.03	-0.61
length 4	0.53	-0.54	-0.35
opens ^ a	-0.59	0.55	-0.48
opens ^ actually	0.12	-0.01	-0.11
opens ^ actually ,	0.12	-0.01	-0.11
opens ^ actually , i	0.12	-0.01	-0.11
opens ^ after	-0.13	0.15	-0.22
opens ^ as	0.0	-0.0	-0.05
opens ^ as long	0.0	-0.0	-0.09
opens ^ as long as	0.0	-0.0	-0.09
opens ^ back	-0.77	-0.37	0.77
opens ^ back off	-0.77	-0.37	0.77
opens ^ be	-0.24	-0.61	0.81
opens ^ be more	-0.0	-0.0	0.0
opens ^ because	-0.07	0.17	-0.1
opens ^ because i	-0.07	0.17	-0.1
opens ^ before	-0.24	0.32	-0.38
opens ^ boundaries	-0.85	-0.19	0.9
opens ^ boundary	0.28	-0.28	-0.28
opens ^ boundary :	0.28	-0.28	-0.28
opens ^ can	-0.47	-0.32	0.38
opens ^ can you	-0.38	-0.32	0.35
opens ^ can you be	-0.04	-0.05	0.1
opens ^ choose	-0.29	0.3	-0.3
opens ^ choose :	-0.29	0.3	-0.3
opens ^ come	-0.1	0.13	-0.03
opens ^ could	-0.3	-0.25	0.31
opens ^ could we	-0.31	-0.3	0.32
opens ^ could you	-0.12	-0.1	0.22
opens ^ could you be	-0.03	-0.02	0.05
opens ^ could you maybe	-0.01	-0.03	0.04
opens ^ cut	-0.69	-0.37	0.38
opens ^ delete	-0.3	0.3	-0.29
opens ^ delete your	-0.31	0.3	-0.29
opens ^ do	-0.02	0.01	-0.02
opens ^ do not	0.23	-0.25	0.15
opens ^ do not be	-0.67	-0.64	0.67
opens ^ do not call	-0.47	-0.8	0.78
opens ^ do not come	-0.15	-0.36	0.36
opens ^ do not cross	-0.15	-0.31	0.31
opens ^ do not do	-0.46	-0.56	0.49
opens ^ do not go	-1.8	0.1	-0.02
opens ^ do not make	-0.45	0.29	-0.29
opens ^ do not push	-0.06	-0.34	0.36
opens ^ do not take	-1.15	-0.71	0.78
opens ^ do not talk	-1.02	0.3	-0.3
opens ^ do not treat	-0.12	-0.13	0.24
opens ^ do not you	-0.67	0.9	-1.04
opens ^ either	-0.06	0.16	-0.1
opens ^ either you	-0.03	0.03	-0.0
opens ^ enough	-0.37	-0.32	0.34
opens ^ everybody	-0.19	-0.49	0.54
opens ^ for	0.23	-0.15	-0.18
opens ^ from	0.08	-0.08	-0.09
opens ^ from now	0.08	-0.08	-0.09
opens ^ from now on	0.08	-0.08	-0.09
opens ^ get	-0.39	-0.59	0.6
opens ^ give	-0.62	-0.42	0.45
opens ^ give me	-0.68	-0.42	0.45
opens ^ give me your	-0.03	0.65	-0.64
opens ^ have	-0.34	0.3	-0.3
opens ^ have some	-0.38	-0.35	0.5
opens ^ help	-0.24	-0.38	0.56
opens ^ i	-0.5	-0.0	0.32
opens ^ i am	-0.36	0.36	0.22
opens ^ i am asking	0.8	-0.68	-0.34
opens ^ i am at	-0.54	-0.4	0.54
opens ^ i am choosing	0.72	-0.65	-0.89
opens ^ i am going	-0.18	0.63	-0.58
opens ^ i am happy	0.36	-0.1	-0.26
opens ^ i am keeping	0.71	-0.13	-0.67
opens ^ i am not	-0.39	-0.33	0.04
opens ^ i am saying	0.51	-0.64	-0.5
opens ^ i am setting	-0.49	-0.49	0.79
opens ^ i am taking	0.33	-0.51	-0.32
opens ^ i am the	-0.16	0.17	-0.01
opens ^ i am uncomfortable	-0.49	0.16	0.14
opens ^ i am your	-0.15	0.15	-0.0
opens ^ i appreciate	0.05	-0.02	-0.03
opens ^ i can	0.07	-1.15	0.27
opens ^ i can listen	0.01	-0.0	-0.01
opens ^ i can not	-0.09	-0.86	0.34
opens ^ i can only	-0.2	-0.69	0.29
opens ^ i choose	0.42	-0.36	-0.42
opens ^ i choose not	0.42	-0.36	-0.42
opens ^ i decide	-0.34	0.34	-0.29
opens ^ i demand	-1.21	1.04	-1.02
opens ^ i deserve	-0.17	-0.28	0.18
opens ^ i deserve to	-0.03	-0.21	0.03
opens ^ i do	0.09	-0.76	0.16
opens ^ i do not	0.09	-0.76	0.16
opens ^ i expect	-0.93	0.01	0.09
opens ^ i expect you	-0.37	-0.36	0.38
opens ^ i feel	0.0	-0.18	0.0
opens ^ i feel like	-0.15	-0.05	0.19
opens ^ i feel uncomfortable	0.29	-0.4	-0.29
opens ^ i forbid	-0.36	0.48	-0.51
opens ^ i forbid you	-0.29	0.3	-0.3
opens ^ i get	0.05	0.01	-0.71
opens ^ i get to	-0.25	0.26	-0.72
opens ^ i guess	-1.03	-0.64	0.8
opens ^ i hate	-0.54	-0.28	0.41
opens ^ i have	-0.21	-0.49	0.6
opens ^ i have a	0.55	-0.32	-0.67
opens ^ i have decided	0.05	0.0	-1.02
opens ^ i have my	-0.59	-0.3	0.39
opens ^ i have the	0.71	-0.81	-0.6
opens ^ i have to	-0.47	-0.56	0.55
opens ^ i hope	-0.3	-0.62	0.3
opens ^ i hope you	-0.3	-0.62	0.3
opens ^ i insist	-0.15	0.37	-0.36
opens ^ i just	-0.68	-0.32	0.63
opens ^ i just need	-0.3	-0.44	0.3
opens ^ i just want	-0.35	-0.3	0.3
opens ^ i keep	0.82	-0.33	-0.83
opens ^ i keep my	0.35	-0.24	-0.22
opens ^ i let	0.57	-0.57	-0.01
opens ^ i love	-0.0	0.03	-0.29
opens ^ i love you	-0.3	0.3	-0.09
opens ^ i might	-0.73	-0.31	0.56
opens ^ i need	-0.3	0.3	-0.15
opens ^ i need a	0.43	-0.71	-0.29
opens ^ i need better	-0.05	-0.05	0.1
opens ^ i need more	-0.31	-0.2	0.51
opens ^ i need my	0.05	-0.54	-0.05
opens ^ i need some	-0.65	-0.3	0.34
opens ^ i need to	-0.53	0.68	-0.66
opens ^ i need you	0.18	-0.13	-0.15
opens ^ i only	1.14	-0.79	-1.1
opens ^ i prefer	0.52	-0.48	-0.07
opens ^ i prefer not	0.09	-0.08	-0.01
opens ^ i prefer to	0.58	-0.54	-0.12
opens ^ i reserve	0.56	-0.5	-0.31
opens ^ i respect	0.42	-0.58	-0.38
opens ^ i should	-0.31	-0.43	0.37
opens ^ i should be	-0.03	-0.04	0.07
opens ^ i think	-0.29	-0.25	0.3
opens ^ i think we	-0.14	-0.06	0.19
opens ^ i told	-0.42	0.49	-0.23
opens ^ i told you	-0.27	0.27	-0.02
opens ^ i understand	0.12	-0.01	-0.12
opens ^ i understand you	0.12	-0.01	-0.12
opens ^ i value	-0.22	-0.54	0.39
opens ^ i want	-0.2	-0.53	0.24
opens ^ i want more	-0.19	-0.05	0.24
opens ^ i want some	-0.64	-0.36	0.64
opens ^ i want to	0.62	-0.55	-0.44
opens ^ i want us	-0.74	-0.47	0.72
opens ^ i want you	-1.05	-0.08	0.28
opens ^ i want your	-0.22	0.38	-0.16
opens ^ i will	-0.71	0.28	-0.2
opens ^ i will answer	0.52	-0.55	-0.47
opens ^ i will be	-0.51	0.35	-0.33
opens ^ i will call	0.38	-0.38	-0.01
opens ^ i will decide	-0.74	0.76	-0.23
opens ^ i will do	-0.74	0.07	0.33
opens ^ i will drive	0.35	-0.35	-0.59
opens ^ i will leave	0.36	-0.35	-0.37
opens ^ i will let	0.21	0.02	-0.3
opens ^ i will not	-0.09	0.18	-0.53
opens ^ i will only	-0.37	0.41	-0.46
opens ^ i will pay	0.47	-0.45	-0.01
opens ^ i will take	0.76	-0.37	-0.71
opens ^ i will talk	0.69	-0.69	-0.25
opens ^ i will tell	-0.35	0.38	-0.19
opens ^ i wish	-0.28	-0.49	0.61
opens ^ i wish people	-0.03	-0.0	0.03
opens ^ i wish you	-0.32	-0.53	0.63
opens ^ i would	0.02	-0.72	0.02
opens ^ i would appreciate	0.27	-0.46	-0.16
opens ^ i would be	0.26	-0.0	-0.26
opens ^ i would like	-0.12	-0.49	0.14
opens ^ i would prefer	-0.22	-0.53	0.32
opens ^ i would rather	0.24	-0.32	-0.23
opens ^ if	-0.54	-0.51	0.63
opens ^ if i	-0.79	1.13	-1.34
opens ^ if i am	0.65	-0.89	-0.35
opens ^ if it	0.3	-0.3	-0.28
opens ^ if the	0.16	-0.08	-0.06
opens ^ if the meeting	0.05	-0.04	-0.01
opens ^ if this	-0.57	-0.42	0.57
opens ^ if you	-0.3	-0.47	0.29
opens ^ if you are	0.22	-0.21	-0.41
opens ^ if you call	0.29	-0.29	-0.19
opens ^ if you can	0.32	-0.32	-0.35
opens ^ if you cared	-0.38	0.18	-0.2
opens ^ if you choose	0.31	-0.31	-0.07
opens ^ if you do	-1.1	0.34	0.54
opens ^ if you ever	-0.5	0.52	-0.69
opens ^ if you go	-0.24	0.34	-0.98
opens ^ if you keep	-0.44	-0.5	0.68
opens ^ if you leave	-0.84	0.42	-0.33
opens ^ if you loved	-0.05	0.15	-0.1
opens ^ if you raise	0.3	-0.3	-0.18
opens ^ if you really	-0.0	0.14	-0.14
opens ^ if you speak	0.09	-0.08	-0.01
opens ^ if you talk	-0.43	0.5	-0.31
opens ^ if you want	-0.43	0.18	-0.09
opens ^ if you wear	-0.81	0.93	-0.75
opens ^ if you will	-1.03	1.03	-0.0
opens ^ in	-0.28	0.29	-0.3
opens ^ it	-0.31	-0.2	0.07
opens ^ it does	0.34	-0.35	-0.07
opens ^ it does not	0.34	-0.35	-0.07
opens ^ it is	-0.02	0.11	-0.23
opens ^ it is either	-0.01	0.28	-0.28
opens ^ it is fine	-0.3	-0.38	0.3
opens ^ it is my	-0.26	0.31	-0.31
opens ^ it is not	0.39	-0.74	-0.18
opens ^ it is okay	-0.66	-0.47	0.66
opens ^ it is time	-0.48	-0.85	0.87
opens ^ it would	-0.17	-0.6	0.57
opens ^ it would be	-0.18	-0.33	0.34
opens ^ just	-0.26	-0.73	0.86
opens ^ just be	-0.01	-0.09	0.1
opens ^ keep	-0.81	-0.42	0.43
opens ^ keep your	-0.81	-0.42	0.43
opens ^ leave	-0.68	-0.11	0.12
opens ^ leave your	-0.0	0.18	-0.18
opens ^ let	-0.09	-0.3	0.36
opens ^ let me	-0.7	-0.4	0.7
opens ^ let us	0.3	-0.3	-0.3
opens ^ make	-0.41	-0.79	0.68
opens ^ make me	-0.41	-0.73	0.64
opens ^ maybe	-0.43	-0.54	0.61
opens ^ maybe we	-0.35	-0.24	0.33
opens ^ maybe we could	-0.35	-0.24	0.33
opens ^ maybe you	-0.01	-0.33	0.33
opens ^ maybe you could	-0.02	-0.32	0.32
opens ^ my	0.14	-0.33	-0.13
opens ^ my body	0.37	-0.58	-0.34
opens ^ my boundaries	-1.38	-0.18	1.39
opens ^ my boundary	-0.75	0.1	0.38
opens ^ my boundary is	-0.75	0.1	0.38
opens ^ my limit	-0.11	-0.68	0.34
opens ^ my time	-0.64	-0.65	0.64
opens ^ next	0.08	-0.07	-0.03
opens ^ next time	0.08	-0.07	-0.03
opens ^ next time you	0.08	-0.07	-0.03
opens ^ no	-0.15	-0.19	0.14
opens ^ no ,	0.77	-0.55	-0.82
opens ^ no , i	0.73	-0.73	-0.31
opens ^ no , that	0.38	-0.38	-0.0
opens ^ no .	0.41	-0.23	-0.2
opens ^ no . ^	0.41	-0.23	-0.2
opens ^ no more	-0.27	-0.28	0.29
opens ^ nobody	-0.76	-0.46	0.87
opens ^ not	-0.42	-0.52	0.72
opens ^ once	0.07	0.0	-0.07
opens ^ people	-0.21	-0.06	0.26
opens ^ please	0.39	-0.75	-0.24
opens ^ please be	-0.24	-0.0	0.25
opens ^ please be considerate	-0.19	-0.0	0.19
opens ^ please be more	-0.01	-0.0	0.01
opens ^ please do	0.0	-1.18	0.17
opens ^ please do not	0.0	-1.18	0.17
opens ^ please give	-0.43	-0.33	0.46
opens ^ please give me	-0.43	-0.33	0.46
opens ^ please just	-0.9	-0.21	0.91
opens ^ please respect	0.23	-0.0	-0.23
opens ^ please respect my	0.23	-0.0	-0.23
opens ^ please stop	-0.24	-0.73	0.24
opens ^ please stop .	-0.19	-0.58	0.19
opens ^ quit	-0.44	-0.46	0.47
opens ^ respect	-0.39	-0.93	1.12
opens ^ respect me	-0.1	-0.91	0.97
opens ^ respect my	-0.29	-0.01	0.3
opens ^ show	-0.94	-0.98	1.12
opens ^ show me	-0.06	0.64	-0.62
opens ^ since	0.3	-0.3	-0.05
opens ^ since i	0.3	-0.3	-0.05
opens ^ something	-0.48	-0.61	0.62
opens ^ sometimes	-0.08	-0.44	0.44
opens ^ sometimes i	-0.06	-0.23	0.25
opens ^ sometimes you	-0.12	-0.4	0.39
opens ^ sorry	0.43	-0.15	-0.32
opens ^ sorry ,	0.43	-0.15	-0.32
opens ^ sorry , i	0.12	-0.0	-0.11
opens ^ space	-0.91	-0.14	0.92
opens ^ stay	-0.67	-0.58	0.61
opens ^ stop	-0.34	-0.05	0.03
opens ^ stop .	0.24	-1.53	-0.19
opens ^ stop being	-0.81	-0.85	0.88
opens ^ stop being so	-0.3	-0.83	0.83
opens ^ stop going	-0.22	0.46	-0.47
opens ^ stop going to	-0.22	0.46	-0.47
opens ^ stop hanging	-0.0	0.0	-0.0
opens ^ stop hanging out	-0.0	0.0	-0.0
opens ^ stop talking	-0.05	0.05	-0.01
opens ^ stop talking to	-0.05	0.05	-0.01
opens ^ stop that	-0.88	0.52	-0.47
opens ^ take	-0.74	-0.48	0.72
opens ^ tell	-0.33	0.41	-0.07
opens ^ tell me	-0.42	0.48	-0.08
opens ^ thank	0.09	-0.09	-0.0
opens ^ thank you	0.09	-0.09	-0.0
opens ^ thank you for	0.09	-0.09	-0.0
opens ^ thanks	0.37	-0.28	-0.38
opens ^ thanks ,	0.37	-0.3	-0.39
opens ^ thanks , but	0.37	-0.3	-0.39
opens ^ thanks for	0.07	-0.05	-0.02
opens ^ that	0.01	-0.6	-0.19
opens ^ that crosses	-0.52	-0.89	0.87
opens ^ that is	-0.02	-0.61	-0.18
opens ^ that is not	-1.1	-0.12	-0.1
opens ^ that is too	-0.59	-0.1	0.58
opens ^ there	-0.33	0.29	-0.28
opens ^ there is	-0.32	0.31	-0.3
opens ^ there is no	-0.32	0.31	-0.3
opens ^ things	-0.34	-0.49	0.76
opens ^ things need	-0.27	-0.44	0.56
opens ^ things need to	-0.27	-0.44	0.56
opens ^ this	-0.14	-0.52	0.13
opens ^ this can	-0.76	-0.41	0.59
opens ^ this can not	-0.76	-0.41	0.59
opens ^ this is	0.19	-0.15	-0.33
opens ^ this is my	0.35	-0.07	-0.34
opens ^ this is not	-0.6	-0.97	0.61
opens ^ to	0.3	-0.3	-0.28
opens ^ treat	-0.27	-0.3	0.31
opens ^ treat me	-0.12	-0.17	0.28
opens ^ try	-0.22	-0.63	0.68
opens ^ try to	-0.22	-0.63	0.68
opens ^ try to be	-0.06	-0.01	0.07
opens ^ turn	-0.41	0.41	-0.0
opens ^ unfollow	-0.04	0.36	-0.36
opens ^ unless	0.04	-0.01	-0.05
opens ^ unless you	-0.63	0.67	-0.07
opens ^ until	0.3	-0.29	-0.29
opens ^ until you	0.3	-0.29	-0.29
opens ^ watch	-0.43	-0.36	0.37
opens ^ we	-0.19	-0.18	0.02
opens ^ we are	0.08	0.11	-0.32
opens ^ we are not	0.32	-0.8	-0.32
opens ^ we can	0.49	-0.31	-0.54
opens ^ we do	-0.09	0.09	-0.31
opens ^ we do not	0.3	-0.3	-0.0
opens ^ we have	-0.11	0.11	-0.28
opens ^ we need	-0.48	-0.14	0.48
opens ^ we need to	-1.02	-0.12	1.03
opens ^ we should	-0.23	-0.84	0.91
opens ^ we will	0.74	-0.58	-0.64
opens ^ what	-0.02	-0.6	0.64
opens ^ what you	0.0	-0.6	0.25
opens ^ whatever	-0.03	-0.47	0.47
opens ^ when	-0.52	-0.41	0.12
opens ^ when i	-0.48	0.45	-0.28
opens ^ when i am	0.34	-0.34	-0.0
opens ^ when you	-0.48	-0.73	0.53
opens ^ when you are	-0.07	-0.65	0.22
opens ^ when you do	-0.3	-0.31	0.3
opens ^ while	0.36	-0.35	-0.21
opens ^ while you	0.36	-0.35	-0.21
opens ^ who	-0.15	0.54	-0.54
opens ^ why	-0.24	0.62	-0.51
opens ^ work	-0.78	-0.5	0.53
opens ^ would	-0.07	-0.44	0.49
opens ^ you	-0.65	-0.15	-0.04
opens ^ you always	-0.02	-0.6	0.6
opens ^ you are	-0.1	-0.5	0.3
opens ^ you are being	-0.54	0.08	-0.06
opens ^ you are crossing	-0.14	-0.32	0.33
opens ^ you are entitled	0.3	-0.28	-0.3
opens ^ you are making	-0.02	-0.33	0.34
opens ^ you are my	-0.24	1.12	-1.13
opens ^ you are never	-0.25	0.34	-0.19
opens ^ you are not	-0.63	-0.33	0.46
opens ^ you are to	-0.35	0.81	-0.55
opens ^ you are too	-0.3	-0.31	0.31
opens ^ you are welcome	0.3	-0.3	-0.29
opens ^ you better	-0.31	0.31	-0.31
opens ^ you can	0.03	0.12	-0.45
opens ^ you can be	0.71	-0.54	-0.81
opens ^ you can go	-0.58	0.58	-0.12
opens ^ you can not	-1.36	0.36	-0.0
opens ^ you can only	-0.0	0.24	-0.24
opens ^ you can see	0.25	-0.25	-0.16
opens ^ you do	-0.0	0.24	-0.27
opens ^ you do not	-0.0	0.24	-0.26
opens ^ you have	-0.35	-0.0	0.01
opens ^ you have no	-1.2	0.84	-0.72
opens ^ you have to	-0.24	0.02	-0.01
opens ^ you know	-0.28	-0.32	0.33
opens ^ you know what	-0.18	-0.32	0.32
opens ^ you may	0.12	-0.11	-0.76
opens ^ you may not	0.89	-0.87	-0.43
opens ^ you must	-0.23	0.41	-0.41
opens ^ you must always	-0.02	0.35	-0.35
opens ^ you must tell	-0.0	0.0	-0.0
opens ^ you need	-0.79	-0.42	0.45
opens ^ you need to	-0.45	-0.87	0.88
opens ^ you never	-0.17	-0.51	0.56
opens ^ you owe	-0.57	0.74	-0.74
opens ^ you owe me	-0.39	0.78	-0.78
opens ^ you should	-0.2	0.17	-0.16
opens ^ you should be	-0.0	-0.19	0.19
opens ^ you should know	-0.31	-0.24	0.24
opens ^ you should not	-0.06	-0.39	0.39
opens ^ you should respect	-0.0	-1.16	1.16
opens ^ you will	-0.9	0.86	-0.69
opens ^ you will do	-0.26	0.32	-0.31
opens ^ you would	-0.94	0.45	-0.42
opens ^ you would better	-1.12	0.45	-0.42
opens ^ your	0.18	-0.25	-0.42
opens ^ your friends	-0.18	0.18	-0.0
pair 's .	0.22	-0.21	-0.02
pair 's notice	0.27	-0.16	-0.19
pair , and	0.37	-0.56	0.03
pair , but	0.04	-0.29	-0.15
pair , do	-1.18	0.63	0.31
pair , end	-0.32	0.34	-0.38
pair , i	0.39	-0.41	-0.45
pair , if	-0.43	-0.34	0.42
pair , it	-0.38	0.08	0.28
pair , maybe	-0.06	-0.0	0.06
pair , no	-0.77	0.51	-0.39
pair , not	0.37	-0.53	-0.36
pair , now	-0.09	0.25	-0.17
pair , or	-0.67	0.64	-0.42
pair , otherwise	0.81	-0.56	-0.16
pair , please	0.45	-0.32	-0.45
pair , so	-0.71	1.0	-1.03
pair , that	-0.23	0.33	-0.27
pair , then	-0.18	-0.3	0.3
pair , there	-0.28	-0.35	0.35
pair , we	0.27	-0.1	-0.61
pair , when	-0.06	0.06	-0.06
pair , whether	1.0	-1.0	-0.0
pair , you	-1.47	1.13	-0.65
pair . ^	1.39	-0.58	-1.57
pair : no	-0.79	0.8	-0.1
pair : you	-0.68	0.78	-0.61
pair ; i	0.74	-0.98	-0.3
pair ; otherwise	0.0	-0.0	-0.0
pair ; please	0.33	-0.02	-0.33
pair ? ^	-0.39	0.45	-0.09
pair ^ a	-0.59	0.55	-0.48
pair ^ actually	0.12	-0.01	-0.11
pair ^ after	-0.13	0.15	-0.18
pair ^ as	0.0	-0.0	-0.05
pair ^ back	-0.77	-0.37	0.77
pair ^ be	-0.24	-0.61	0.81
pair ^ because	-0.07	0.17	-0.1
pair ^ before	-0.24	0.32	-0.38
pair ^ boundaries	-0.85	-0.19	0.9
pair ^ boundary	0.28	-0.28	-0.28
pair ^ call	-0.12	0.12	-0.22
pair ^ can	-0.38	-0.32	0.35
pair ^ change	-0.99	1.01	-0.28
pair ^ choose	-0.29	0.3	-0.3
pair ^ come	-0.1	0.13	-0.03
pair ^ could	-0.3	-0.25	0.31
pair ^ cut	-0.69	-0.37	0.38
pair ^ delete	-0.3	0.3	-0.29
pair ^ do	-0.02	0.01	-0.02
pair ^ either	-0.06	0.16	-0.1
pair ^ enough	-0.37	-0.32	0.34
pair ^ everybody	-0.19	-0.49	0.54
pair ^ for	0.23	-0.15	-0.18
pair ^ from	0.08	-0.08	-0.09
pair ^ get	-0.39	-0.59	0.6
pair ^ give	-0.56	-0.4	0.43
pair ^ have	-0.34	0.3	-0.3
pair ^ help	-0.24	-0.38	0.56
pair ^ i	-0.05	-0.17	0.07
pair ^ if	-0.42	-0.61	0.63
pair ^ in	-0.28	0.29	-0.3
pair ^ it	-0.31	-0.2	0.07
pair ^ just	-0.26	-0.73	0.86
pair ^ keep	-0.81	-0.42	0.43
pair ^ leave	-0.68	-0.11	0.12
pair ^ let	-0.09	-0.3	0.36
pair ^ m	0.26	-0.08	-0.22
pair ^ make	-0.41	-0.79	0.68
pair ^ maybe	-0.43	-0.54	0.61
pair ^ my	0.14	-0.33	-0.13
pair ^ next	0.08	-0.07	-0.03
pair ^ no	-0.15	-0.19	0.14
pair ^ nobody	-0.76	-0.46	0.87
pair ^ not	-0.44	-0.49	0.75
pair ^ once	0.07	0.0	-0.07
pair ^ people	-0.21	-0.06	0.26
pair ^ please	0.39	-0.75	-0.24
pair ^ quit	-0.44	-0.46	0.47
pair ^ respect	-0.39	-0.93	1.12
pair ^ send	-0.3	0.3	-0.3
pair ^ show	-0.94	-0.98	1.12
pair ^ since	0.3	-0.3	-0.05
pair ^ something	-0.48	-0.61	0.62
pair ^ sometimes	-0.08	-0.44	0.44
pair ^ sorry	0.43	-0.15	-0.32
pair ^ space	-0.91	-0.14	0.92
pair ^ stay	-0.67	-0.58	0.61
pair ^ stop	-0.34	-0.05	0.03
pair ^ take	-0.74	-0.48	0.72
pair ^ tell	-0.33	0.41	-0.07
pair ^ thank	0.09	-0.09	-0.0
pair ^ thanks	0.37	-0.28	-0.38
pair ^ that	-0.04	-0.51	-0.19
pair ^ then	-0.28	0.28	-0.03
pair ^ there	-0.33	0.29	-0.28
pair ^ things	-0.34	-0.49	0.76
pair ^ this	-0.14	-0.52	0.13
pair ^ to	0.3	-0.3	-0.28
pair ^ treat	-0.27	-0.3	0.31
pair ^ try	-0.22	-0.63	0.68
pair ^ turn	-0.41	0.41	-0.0
pair ^ unfollow	-0.04	0.36	-0.36
pair ^ unless	0.04	-0.01	-0.05
pair ^ until	0.3	-0.29	-0.29
pair ^ watch	-0.43	-0.36	0.37
pair ^ we	-0.19	-0.18	0.02
pair ^ what	-0.02	-0.6	0.64
pair ^ whatever	-0.03	-0.47	0.47
pair ^ when	-0.52	-0.41	0.12
pair ^ while	0.36	-0.35	-0.21
pair ^ who	-0.15	0.54	-0.54
pair ^ why	-0.24	0.62	-0.51
pair ^ work	-0.78	-0.5	0.53
pair ^ would	-0.07	-0.44	0.49
pair ^ you	-0.65	-0.14	-0.04
pair ^ your	0.18	-0.25	-0.42
pair a better	-0.2	-0.32	0.36
pair a bit	-0.47	-0.58	0.59
pair a boundary	-0.54	0.19	0.19
pair a break	-0.22	-0.63	0.55
pair a counsellor	0.18	-0.02	-0.17
pair a day	0.34	-0.2	-0.34
pair a few	0.68	-0.25	-0.62
pair a good	0.57	0.29	-0.33
pair a line	-0.73	-0.36	0.37
pair a little	-0.07	-0.36	0.11
pair a locked	0.54	-0.32	-0.24
pair a month	-0.42	0.46	-0.49
pair a picture	-0.3	0.3	-0.3
pair a right	0.38	-0.41	-0.38
pair a walk	0.21	-0.15	-0.12
pair a week	0.57	-0.39	-0.81
pair able to	0.67	-0.53	-0.38
pair about it	0.1	-1.02	0.06
pair about me	-1.12	-0.15	1.04
pair about my	0.9	-0.32	-0.64
pair about that	0.68	-0.34	-0.39
pair about this	0.82	-0.32	-1.02
pair about us	-0.21	0.27	-0.2
pair about you	1.06	-0.37	-1.01
pair about your	0.94	-0.76	-1.27
pair accept being	0.41	-0.35	-0.45
pair access to	-0.38	0.41	-0.51
pair account .	-0.16	-0.95	0.17
pair act like	-0.32	0.18	0.28
pair actually ,	0.12	-0.01	-0.11
pair advantage of	-0.27	-0.68	0.68
pair advice .	0.24	-0.24	-0.0
pair after eight	0.39	-0.37	-0.3
pair after myself	-0.64	-0.86	0.64
pair after nine	0.25	-0.13	-0.13
pair after seven	0.59	-0.47	-0.36
pair after ten	0.49	-0.64	-0.29
pair after that	0.3	-0.3	-0.29
pair after the	0.5	-0.5	-0.02
pair after work	1.15	-1.02	-0.55
pair again ,	0.31	-0.89	0.32
pair again .	-0.02	0.14	-0.58
pair again i	0.14	-0.35	0.17
pair all .	-0.31	0.32	-0.65
pair all over	-0.55	-0.87	0.65
pair all the	-0.2	-0.12	0.12
pair all times	-0.27	0.31	-0.14
pair allow you	-0.54	0.58	-0.23
pair allowed to	-0.21	0.65	-0.72
pair alone .	-0.3	0.07	0.22
pair alone for	-0.24	-1.92	0.49
pair am asking	0.75	-0.63	-0.24
pair am at	-0.54	-0.41	0.53
pair am choosing	0.72	-0.65	-0.89
pair am coming	-0.71	0.72	-0.63
pair am done	-0.58	-0.78	0.83
pair am ending	0.25	-0.12	-0.22
pair am filing	-0.32	0.3	-0.3
pair am finished	0.59	-0.58	-0.06
pair am going	0.24	0.12	-0.19
pair am gone	-0.33	0.31	-0.31
pair am happy	0.29	-0.08	-0.21
pair am insulted	0.43	-0.32	-0.59
pair am keeping	0.63	-0.17	-0.63
pair am leaving	-0.15	0.12	-0.38
pair am not	-0.39	-0.05	0.09
pair am ready	0.69	-0.68	-0.01
pair am saying	0.51	-0.64	-0.5
pair am setting	-0.49	-0.49	0.79
pair am stepping	0.52	-0.44	-0.65
pair am taking	0.33	-0.51	-0.32
pair am telling	-0.73	0.78	-1.55
pair am the	-0.16	0.17	-0.01
pair am tired	-0.15	-1.17	0.32
pair am uncomfortable	-0.49	0.16	0.14
pair am willing	1.19	-1.11	-0.77
pair am your	-0.15	0.15	-0.0
pair an explanation	0.18	-0.05	-0.13
pair an hour	0.33	-0.13	-1.17
pair and come	0.31	-0.3	-0.28
pair and do	-0.31	0.52	-0.84
pair and i	1.09	-0.68	-0.86
pair and leave	-0.38	0.38	-0.29
pair and my	-0.0	-0.01	0.01
pair and nobody	-0.05	0.82	-0.78
pair and stay	-0.56	0.56	-0.5
pair and that	0.11	-0.08	-0.03
pair and then	0.55	-0.36	-0.28
pair and we	0.25	-0.25	-0.0
pair and you	-0.67	-0.02	0.26
pair and your	0.39	-0.39	-0.32
pair angry ,	0.46	-0.44	-0.59
pair angry .	0.54	-0.48	-0.25
pair answer .	0.29	-0.11	-0.31
pair answer after	0.71	-0.71	-0.0
pair answer calls	0.43	-0.4	-0.06
pair answer is	1.04	-0.88	-0.73
pair answer my	0.31	-0.3	-0.04
pair answer right	-0.43	0.61	-0.37
pair answer that	0.41	-1.32	-0.39
pair answer when	0.21	-0.01	-0.6
pair answer within	-0.46	0.62	-0.61
pair answer work	0.31	-0.31	-0.26
pair any money	-0.23	0.36	-0.21
pair any more	-0.38	0.11	-0.18
pair any time	0.49	-0.61	-0.4
pair anyone .	0.89	-1.31	-0.72
pair anyone else	-0.63	0.63	-0.36
pair anything .	-0.25	0.27	-0.02
pair appreciate a	0.11	-0.24	0.01
pair appreciate the	-0.34	-0.78	0.41
pair are .	-0.65	0.34	-0.17
pair are at	-0.27	0.32	-0.18
pair are being	-0.54	0.08	-0.06
pair are both	0.2	-0.14	-0.06
pair are calm	0.01	-0.0	-0.0
pair are cheating	-0.38	0.37	-0.3
pair are crossing	-0.14	-0.32	0.33
pair are done	-0.07	0.23	-0.22
pair are drinking	0.34	-0.33	-0.56
pair are entitled	0.3	-0.28	-0.3
pair are finished	-0.42	0.41	-0.02
pair are for	0.35	-0.41	-0.33
pair are going	-0.55	0.56	-0.57
pair are important	-0.36	-0.2	0.52
pair are made	0.34	-0.32	-0.27
pair are making	-0.02	-0.33	0.34
pair are married	-0.58	0.72	-0.93
pair are mine	0.4	-0.3	-0.22
pair are more	0.3	-0.3	-0.24
pair are my	-0.48	0.74	-0.48
pair are never	-0.25	0.34	-0.19
pair are not	0.05	0.02	-0.21
pair are shouting	0.17	-0.04	-0.13
pair are staying	-0.35	0.35	-0.01
pair are to	-0.35	0.81	-0.55
pair are together	-0.17	0.28	-0.13
pair are too	-0.3	-0.35	0.32
pair are welcome	0.3	-0.3	-0.29
pair around .	-1.27	-0.56	0.67
pair around here	-0.52	-0.32	0.35
pair as i	0.24	-0.33	-0.67
pair as long	0.01	-0.01	-0.07
pair as you	-0.05	0.05	-0.04
pair ask before	0.89	-0.43	-0.67
pair ask me	-0.63	0.64	-0.6
pair asked before	0.48	-0.52	-0.24
pair asking ,	-0.72	0.76	-0.79
pair asking .	0.6	-0.36	-0.6
pair asking me	-0.17	0.32	-0.15
pair asking you	0.25	-0.06	-0.19
pair at .	0.42	-0.35	-0.47
pair at all	-0.32	0.32	-0.55
pair at dinner	1.25	-1.23	-0.08
pair at eleven	0.31	-0.31	-0.0
pair at five	0.45	-0.44	-0.82
pair at home	0.33	-0.33	-0.27
pair at me	0.59	-0.56	-0.78
pair at midnight	0.01	-0.0	-0.01
pair at my	-0.51	-0.78	0.54
pair at nine	-0.47	0.54	-0.12
pair at six	0.28	-0.25	-0.31
pair at ten	0.31	-0.31	-0.26
pair at the	0.39	-0.26	-0.54
pair at work	0.26	-0.06	-0.49
pair at you	-0.36	0.54	-0.59
pair attention .	-0.28	-0.01	0.28
pair available after	0.59	-0.47	-0.36
pair away .	-0.17	0.39	-0.87
pair away from	-0.71	0.83	-1.08
pair babysit this	1.07	-0.09	-1.1
pair back .	0.28	-0.25	-0.55
pair back at	0.03	-0.01	-0.01
pair back off	-0.6	-1.1	1.07
pair back right	-0.36	0.39	-0.09
pair back to	0.21	-0.11	-0.5
pair back when	0.3	-0.3	-0.2
pair badly .	-0.41	-0.61	0.41
pair bank account	0.33	-0.67	-0.33
pair bars .	0.06	-0.06	-0.05
pair be .	-0.9	-0.56	1.1
pair be a	-0.05	-0.88	0.88
pair be able	0.29	-0.28	-0.01
pair be angry	-0.13	0.19	-0.9
pair be asked	0.48	-0.52	-0.24
pair be available	0.33	-0.3	-0.38
pair be back	0.03	-0.01	-0.01
pair be better	-0.01	-0.09	0.1
pair be called	0.67	-0.09	-0.62
pair be coming	0.21	0.04	-0.46
pair be considerate	-0.16	-0.03	0.18
pair be different	-0.44	-0.46	0.51
pair be disrespected	-1.0	-0.46	1.0
pair be friends	-0.51	0.78	-0.62
pair be gone	-1.23	1.22	-0.15
pair be good	-0.21	-0.32	0.32
pair be great	-0.11	-0.04	0.14
pair be happy	-0.09	-0.66	0.37
pair be hiding	-0.0	0.04	-0.04
pair be hit	0.12	-0.03	-0.09
pair be home	-0.26	0.76	-0.53
pair be in	0.3	-0.29	-0.01
pair be kinder	-0.47	-0.03	0.49
pair be late	-0.8	0.29	-0.29
pair be leaving	0.59	-0.41	-0.4
pair be less	-0.01	-0.09	0.1
pair be like	-0.91	-0.26	0.91
pair be mean	-0.44	-0.01	0.44
pair be mindful	-0.02	-0.05	0.07
pair be more	-0.58	-0.49	0.62
pair be nice	-0.33	-0.35	0.33
pair be nicer	-0.19	-0.43	0.57
pair be normal	-0.32	-0.24	0.34
pair be reasonable	-0.28	-0.3	0.3
pair be respected	-1.12	-0.11	1.12
pair be respectful	-0.23	-0.0	0.23
pair be responsible	0.73	-1.04	-0.7
pair be so	-1.77	-0.61	0.91
pair be sorry	-0.3	0.3	-0.3
pair be spoken	0.4	-0.19	-0.3
pair be the	0.96	-0.28	-1.22
pair be there	-0.7	-0.57	0.88
pair be touched	0.53	-0.27	-0.53
pair be treated	-1.03	-0.57	1.01
pair be upset	-0.66	-0.45	0.12
pair be with	-0.64	0.78	-0.42
pair be your	0.53	-0.34	-0.83
pair because i	-0.08	0.25	-0.18
pair bed at	0.56	-0.56	-0.28
pair bed now	0.06	-0.05	-0.0
pair been drinking	0.74	-0.79	-0.17
pair before i	0.45	-0.19	-0.42
pair before visits	0.21	-0.11	-0.14
pair before we	0.44	-0.29	-0.44
pair before you	0.09	-0.72	0.08
pair behaviour .	-0.68	-0.38	0.65
pair being inappropriate	-0.7	-1.34	1.36
pair being shouted	0.89	-0.29	-0.87
pair being so	-0.6	-0.86	0.73
pair being treated	-1.01	-0.02	1.04
pair belongs to	-0.16	0.79	-0.71
pair better .	-0.49	-0.32	0.34
pair better boundaries	-0.43	-0.07	0.46
pair better communication	-0.38	-0.21	0.54
pair better not	-0.02	0.4	-0.4
pair between me	-0.22	0.23	-0.02
pair between you	0.57	-0.56	-0.53
pair bills .	-0.31	0.39	-0.39
pair bit .	-0.78	-0.21	0.78
pair bit more	-0.32	-0.27	0.42
pair body ,	0.35	-0.32	-0.34
pair body .	0.6	-0.57	-0.25
pair boss if	-0.52	0.52	-0.0
pair both calm	0.2	-0.14	-0.06
pair bothers me	-1.39	-0.91	1.01
pair boundaries ,	-0.96	-0.4	0.56
pair boundaries .	-0.66	-1.02	0.9
pair boundaries are	-0.27	-0.13	0.41
pair boundary :	0.04	-0.04	-0.27
pair boundary is	-0.75	0.1	0.38
pair boyfriend of	-0.99	0.97	-0.13
pair break .	0.16	-0.45	0.2
pair break from	0.35	-0.26	-0.42
pair break up	-0.62	0.65	-0.88
pair bring up	0.44	-0.32	-0.42
pair brother .	0.56	-0.56	-0.56
pair but i	0.36	-0.47	-0.33
pair but maybe	-0.38	-0.04	0.38
pair but not	0.38	-0.42	-0.29
pair but only	-0.48	0.48	-0.04
pair but you	0.15	-0.13	-0.64
pair buy anything	-0.25	0.27	-0.02
pair by nine	-0.18	0.3	-0.3
pair by ten	-0.53	0.54	-0.08
pair by tonight	-0.19	0.64	-0.46
pair call ,	-0.81	0.79	-0.63
pair call .	0.73	-0.22	-0.88
pair call before	1.47	-1.13	-0.74
pair call me	0.57	-0.69	-0.41
pair call you	0.34	-0.31	-0.04
pair called names	0.4	-0.39	-0.01
pair calls after	0.3	-0.3	-0.25
pair calls on	0.41	-0.4	-0.11
pair calm .	0.3	-0.3	-0.12
pair calmly ,	0.3	-0.3	-0.32
pair can .	-1.18	-0.01	0.32
pair can be	0.78	-0.74	-0.97
pair can go	-0.58	0.58	-0.12
pair can help	0.46	-0.42	-0.04
pair can listen	0.36	-0.35	-0.81
pair can not	-0.03	0.28	-0.24
pair can only	-0.21	-0.4	-0.01
pair can see	0.16	-0.16	-0.66
pair can talk	0.3	-0.3	-0.29
pair can we	0.13	-0.15	-0.1
pair can you	-0.38	-0.32	0.35
pair cancel your	-0.22	0.78	-0.75
pair car .	-0.05	0.55	-0.63
pair care about	0.28	-0.52	0.01
pair cared about	-0.3	0.94	-0.96
pair cared you	-0.21	-0.31	0.31
pair careful .	-0.05	-0.3	0.33
pair careful with	-0.71	-0.53	0.58
pair change ,	-0.3	1.12	-1.45
pair change .	-2.03	0.37	-0.31
pair change my	0.74	-1.35	-0.68
pair change the	0.4	-0.17	-0.3
pair change your	-0.65	-0.37	0.52
pair chat .	0.49	-0.48	-0.02
pair cheating .	-0.38	0.37	-0.3
pair check your	-0.22	0.3	-0.3
pair checking your	-0.99	1.0	-0.1
pair children .	0.3	0.08	-0.32
pair choice .	0.39	-0.38	-0.39
pair choose :	-0.28	0.3	-0.3
pair choose between	-0.54	0.61	-0.08
pair choose not	0.42	-0.36	-0.42
pair choose to	0.31	-0.31	-0.07
pair choosing to	0.72	-0.65	-0.89
pair clingy .	-0.29	-0.3	0.31
pair close .	-0.3	-0.38	0.33
pair closed when	0.09	-0.08	-0.01
pair clothes .	-0.33	0.4	-0.39
pair clubs .	-0.52	0.53	-0.08
pair come .	0.32	0.41	-0.6
pair come along	-0.84	0.86	-0.97
pair come back	0.34	-0.33	-0.35
pair come home	0.3	-0.17	-0.25
pair come into	0.04	-0.03	-0.01
pair come over	0.76	-0.1	0.02
pair come to	-0.01	0.01	-0.28
pair come with	-0.51	0.78	-0.48
pair comfortable with	1.78	-0.43	-1.81
pair coming .	-0.82	0.41	-0.39
pair coming to	-0.32	0.36	-0.65
pair coming with	-0.65	0.65	-0.28
pair comment on	0.34	-0.31	-0.92
pair communicate better	-0.29	-0.02	0.29
pair communicate more	-0.14	-0.27	0.36
pair considerate .	-0.06	-0.26	0.32
pair considerate of	-0.36	-0.2	0.36
pair consideration .	-0.67	-0.48	0.85
pair continue this	0.37	-0.32	-0.6
pair conversation .	0.16	-0.09	-0.07
pair conversation while	0.01	-0.0	-0.01
pair cool .	-0.37	-0.85	0.38
pair could be	-0.23	-0.28	0.31
pair could maybe	-0.42	-0.54	0.69
pair could we	-0.31	-0.3	0.32
pair could you	-0.12	-0.1	0.22
pair counsellor .	0.19	-0.04	-0.17
pair cover for	0.47	-0.7	-0.4
pair crossing my	-0.05	-0.43	0.47
pair cut your	-0.08	0.92	-0.92
pair dancing .	-0.0	0.68	-0.68
pair date .	0.35	-0.3	-0.37
pair day 's	0.27	-0.16	-0.19
pair day to	0.34	-0.2	-0.34
pair deal with	-0.46	-0.41	0.47
pair decide what	0.06	-0.03	-0.23
pair decide who	-0.23	0.23	-0.04
pair decided to	0.65	-0.64	-0.37
pair decided you	-0.46	0.54	-0.76
pair decline .	0.74	-0.54	-0.74
pair delete his	-0.02	0.05	-0.03
pair delete your	-0.31	0.3	-0.29
pair deserve to	-0.03	-0.21	0.03
pair did not	0.28	-0.48	-0.2
pair different .	-0.57	-0.85	0.74
pair differently ,	0.36	-0.09	-0.28
pair dinner .	0.39	-0.19	-0.23
pair dinner without	0.32	-0.32	-0.12
pair disagree with	0.4	-0.39	-0.74
pair discuss money	0.04	-0.03	-0.0
pair discuss my	0.26	-0.19	-0.07
pair discuss this	1.14	-1.03	-0.44
pair disrespect .	-1.02	-0.5	1.15
pair disrespect me	-0.3	-0.32	0.32
pair disrespected .	-1.01	-0.31	1.01
pair disrespecting me	-0.35	-0.31	0.32
pair divorce .	-0.23	0.3	-0.3
pair do .	0.13	-0.33	-0.11
pair do as	-0.3	0.3	-0.24
pair do better	-0.05	-0.57	0.58
pair do everything	-0.3	0.31	-0.39
pair do it	-0.44	0.88	-0.81
pair do not	-0.14	0.21	-0.01
pair do something	-0.58	-0.32	0.57
pair do that	-0.64	-1.5	1.17
pair do this	-0.52	0.41	-0.28
pair do what	-0.79	0.45	-0.05
pair do you	-0.02	-0.3	0.3
pair does not	0.44	-0.13	-0.52
pair dog .	-0.01	0.28	-0.28
pair doing that	-0.44	-0.77	0.77
pair done .	-0.03	0.2	-0.17
pair door .	0.55	-0.3	-0.16
pair door is	0.0	-0.0	-0.0
pair down ,	0.05	-0.02	-0.03
pair down .	0.34	-0.39	-0.33
pair drama .	-0.78	-0.47	0.9
pair drawer .	0.44	-0.38	-0.08
pair dress .	-0.0	0.34	-0.34
pair dress the	-0.0	0.23	-0.23
pair dressed like	-0.35	0.88	-0.55
pair dressing like	-1.25	0.5	-0.49
pair drink ,	0.29	-0.21	-0.09
pair drink .	0.35	-0.84	-0.35
pair drinking ,	0.3	-0.3	-0.07
pair drinking .	0.87	-0.93	-0.15
pair drinking or	-0.0	0.01	-0.0
pair drunk ,	0.41	-0.35	-0.83
pair during dinner	0.58	-0.32	-0.36
pair each other	-0.19	-0.58	0.15
pair eat .	0.97	-0.9	-0.75
pair effort .	-0.37	-0.97	0.78
pair eight .	0.81	-0.84	-0.59
pair either me	-0.01	0.28	-0.28
pair either you	-0.03	0.03	-0.0
pair eleven .	0.59	-0.59	-0.3
pair else ,	-0.43	0.38	-0.31
pair else .	-0.27	0.2	-0.2
pair end it	-0.4	0.4	-0.36
pair end the	0.32	-0.32	-0.15
pair end this	1.64	-1.62	-0.51
pair ending this	0.26	-0.07	-0.24
pair enough .	-0.88	-0.51	0.88
pair entitled to	0.3	-0.28	-0.3
pair evening .	0.36	-0.31	-0.11
pair ever talk	-0.3	0.3	-0.28
pair every hour	-0.31	0.31	-0.01
pair every night	-0.85	0.31	-0.3
pair every time	-0.3	0.27	0.3
pair everyone your	-0.24	0.37	-0.19
pair everything ,	-0.03	0.12	-0.09
pair everything i	-0.1	0.22	-0.11
pair everything you	-0.69	0.74	-0.73
pair ex .	0.22	-0.2	-0.94
pair excuse myself	0.56	-0.26	-0.42
pair expect you	-0.37	-0.36	0.38
pair explanation for	0.18	-0.05	-0.13
pair fair .	-0.37	-0.89	0.85
pair family ,	-0.07	1.1	-1.09
pair family .	0.07	0.16	-0.6
pair far .	-0.48	-0.68	0.77
pair feel like	-0.96	-0.6	1.07
pair feel pressured	0.36	-0.34	-0.23
pair feel respected	-0.59	-0.92	0.61
pair feel safe	-0.42	-0.3	0.4
pair feel uncomfortable	0.29	-0.4	-0.29
pair feelings ,	0.3	-0.11	-0.3
pair feelings .	-1.85	-0.49	1.9
pair female friends	-0.2	0.21	-0.01
pair filing for	-0.32	0.3	-0.3
pair fine ,	-0.81	-0.97	0.83
pair finished .	0.21	-0.02	-0.33
pair first .	0.09	0.27	-0.21
pair first date	0.35	-0.3	-0.37
pair five ,	0.05	-0.04	-0.01
pair five .	1.49	-0.25	-1.28
pair five minutes	-0.62	0.67	-0.18
pair flat .	0.49	-0.32	-2.07
pair follow my	-0.25	0.25	-0.02
pair for a	-0.26	-0.82	0.35
pair for an	-0.08	0.38	-1.09
pair for asking	0.01	-0.01	-0.0
pair for divorce	-0.32	0.3	-0.3
pair for me	-0.09	0.63	-0.26
pair for my	0.37	-0.81	-0.35
pair for myself	0.67	-0.93	-0.64
pair for the	0.29	-0.13	-0.24
pair for you	0.33	-0.35	-0.57
pair forbid you	-0.29	0.3	-0.3
pair forgive you	-0.14	0.14	-0.01
pair freedom .	-0.31	-0.88	0.35
pair friend .	-0.26	0.49	-0.31
pair friends ,	-0.42	0.53	-0.33
pair friends .	-0.47	0.6	-1.62
pair friends any	-0.0	0.07	-0.06
pair friends in	-0.64	0.67	-0.55
pair friends of	-0.28	0.28	-0.02
pair friends or	-0.0	0.0	-0.0
pair friends with	-0.51	0.61	-0.54
pair from me	0.36	-0.56	-0.42
pair from now	-0.34	0.35	-0.12
pair from this	0.1	-0.04	-0.06
pair from you	-0.64	-0.96	0.97
pair gain weight	-0.36	0.36	-0.16
pair get back	1.23	-1.17	-0.6
pair get rid	-0.08	0.31	-0.31
pair get the	-0.38	-0.27	0.41
pair get there	-0.28	0.3	-0.3
pair get to	-0.59	0.59	-0.31
pair give me	-0.65	-0.2	0.15
pair give out	0.81	-0.48	-0.92
pair give up	-0.06	0.53	-0.49
pair give you	-0.61	0.58	-0.29
pair glad to	0.39	-0.56	-0.26
pair go ,	-1.04	1.04	-0.11
pair go .	-0.94	1.23	-0.95
pair go ahead	0.01	-0.01	-0.03
pair go anywhere	-0.61	0.46	-0.32
pair go home	0.81	-0.71	-0.26
pair go if	-1.45	0.32	-0.31
pair go on	0.13	-0.2	0.37
pair go out	-0.61	0.63	-0.45
pair go there	-0.64	0.67	-0.06
pair go to	0.11	-0.09	-1.22
pair go too	-0.06	-0.62	0.62
pair goes .	-0.55	-0.13	0.21
pair goes in	-0.38	0.35	-0.3
pair goes on	-0.81	-0.83	0.82
pair going .	-0.32	0.24	0.5
pair going anywhere	-0.17	0.4	-0.24
pair going out	-0.31	0.59	-0.28
pair going to	-0.33	0.12	-0.19
pair gone .	-0.33	0.31	-0.31
pair good if	-0.25	-0.31	0.31
pair good to	-0.12	-0.2	0.28
pair good wife	-0.01	0.3	-0.3
pair group .	0.06	0.06	-0.58
pair group chat	0.49	-0.48	-0.02
pair guess ,	-0.52	-0.35	0.54
pair guys .	-0.76	0.31	-0.3
pair gym without	-0.21	0.29	-0.29
pair hair .	0.33	0.28	-0.6
pair half an	0.22	-0.16	-0.16
pair half of	0.47	-0.45	-0.01
pair hang out	-0.44	0.92	-0.59
pair hang up	0.65	-0.36	-0.62
pair hanging out	-0.0	0.0	-0.0
pair happens .	0.1	-0.98	0.09
pair happy .	-0.56	0.22	0.55
pair happy to	0.39	-0.34	-0.4
pair hard .	-0.34	-0.02	0.34
pair harder .	-0.51	-0.09	0.52
pair has been	-0.07	-0.58	0.1
pair has to	-0.83	-0.94	0.87
pair have a	0.55	-0.32	-0.67
pair have an	0.58	-0.48	-0.22
pair have any	-0.53	0.93	-0.88
pair have been	0.05	0.02	-0.27
pair have better	-0.35	-0.18	0.35
pair have booked	0.32	-0.79	-0.32
pair have decided	0.46	-0.47	-1.02
pair have done	-0.32	0.32	-0.01
pair have female	-0.2	0.21	-0.01
pair have friends	-0.28	0.29	-0.02
pair have got	1.0	-0.2	-0.78
pair have had	0.35	-0.35	-0.32
pair have just	0.3	-0.06	-0.27
pair have lunch	-0.32	0.3	-0.3
pair have male	-0.3	0.3	-0.25
pair have my	-0.59	-0.29	0.38
pair have no	-1.2	0.84	-0.72
pair have nothing	-0.08	0.1	-0.02
pair have secrets	-0.16	0.28	-0.13
pair have sex	-0.33	0.36	-0.56
pair have some	-0.46	-0.76	0.89
pair have the	0.4	0.22	-0.36
pair have to	-0.5	-0.62	0.78
pair have you	-1.01	1.16	-1.08
pair he is	0.36	-0.31	-0.29
pair help ,	0.32	-0.01	-0.32
pair help .	-0.18	-0.14	0.27
pair help more	-0.2	-0.47	0.59
pair help you	0.66	-0.29	-0.4
pair her ,	-0.35	0.62	-0.67
pair her .	0.43	0.7	-0.74
pair her again	-0.18	0.47	-0.46
pair her any	-0.01	0.69	-0.69
pair her i	-0.31	0.31	-0.0
pair here .	-0.14	-0.71	0.66
pair hiding something	-0.0	0.04	-0.04
pair him ,	-0.35	0.35	-0.11
pair him .	-0.32	0.3	-0.3
pair him again	-0.33	0.33	-0.25
pair him or	-0.0	0.01	-0.01
pair his number	-0.85	1.05	-0.81
pair hit ,	0.3	-0.3	-0.0
pair hit .	0.77	-0.9	-0.76
pair home .	0.24	-0.17	-1.41
pair home at	-0.24	0.28	-0.05
pair home by	-0.67	0.31	-0.3
pair home drunk	0.38	-0.38	-0.02
pair home now	-0.09	0.15	-0.06
pair home tonight	0.46	-0.23	-0.29
pair home when	-0.4	0.57	-0.2
pair hope you	-0.3	-0.62	0.3
pair hour .	-0.17	0.44	-1.17
pair hours .	-0.07	0.07	-0.37
pair house ,	0.0	-0.0	-0.0
pair house .	0.04	0.09	-0.13
pair how i	-0.88	-0.6	1.14
pair how it	-0.7	0.0	0.54
pair how we	-0.6	0.08	0.1
pair how you	-0.02	-0.43	0.43
pair hug me	0.9	-0.14	-0.86
pair hurt .	-0.79	-0.46	0.79
pair hurt me	-0.73	-0.37	0.65
pair hurt myself	-0.32	0.35	-0.89
pair husband ,	0.37	-0.36	-0.06
pair i am	0.03	-0.2	-0.02
pair i answer	1.13	-0.14	-1.05
pair i appreciate	0.05	-0.02	-0.03
pair i ask	-0.11	0.17	-0.5
pair i call	-0.87	0.49	-0.34
pair i can	0.19	-1.2	0.41
pair i care	1.06	-0.37	-1.01
pair i check	-0.08	0.18	-0.12
pair i choose	0.42	-0.36	-0.42
pair i come	0.85	-0.33	-0.31
pair i decide	-0.32	0.32	-0.27
pair i demand	-1.21	1.04	-1.02
pair i deserve	-0.17	-0.28	0.18
pair i do	0.43	-0.68	-0.17
pair i eat	0.97	-0.9	-0.75
pair i expect	-0.93	-0.0	0.1
pair i feel	0.0	-0.59	0.27
pair i forbid	-0.36	0.48	-0.51
pair i get	0.13	-0.01	-1.02
pair i go	-0.15	0.16	-0.49
pair i guess	-0.96	-0.77	1.16
pair i hate	-0.54	-0.28	0.41
pair i have	-0.46	-0.41	0.8
pair i hope	-0.3	-0.62	0.3
pair i insist	-0.15	0.37	-0.36
pair i just	-0.75	-0.32	0.69
pair i keep	0.32	-0.31	-0.33
pair i know	-0.3	0.3	-0.32
pair i leave	0.7	-0.5	-0.7
pair i let	0.16	0.22	-0.78
pair i like	-0.3	0.4	-0.64
pair i love	0.01	-0.21	-0.29
pair i make	-0.36	0.44	-0.43
pair i mean	-0.14	0.1	0.09
pair i might	-0.73	-0.31	0.56
pair i need	0.07	-0.02	-0.33
pair i only	1.14	-0.79	-1.1
pair i pay	-0.19	0.4	-0.22
pair i prefer	0.52	-0.48	-0.07
pair i reserve	0.56	-0.5	-0.31
pair i respect	0.42	-0.58	-0.38
pair i say	-0.58	0.6	-0.64
pair i see	-0.29	0.3	-0.27
pair i should	-0.31	-0.43	0.37
pair i stop	0.94	-0.67	-1.15
pair i suppose	-0.39	-0.67	0.43
pair i take	0.73	-0.36	-0.94
pair i tell	0.31	-0.88	-0.3
pair i think	-0.29	-0.25	0.3
pair i told	-0.42	0.49	-0.23
pair i trust	-0.26	0.26	-0.01
pair i turn	0.51	-0.49	-0.32
pair i understand	0.12	-0.01	-0.12
pair i value	-0.22	-0.54	0.39
pair i want	-0.47	0.35	-0.51
pair i will	0.35	-0.32	-0.57
pair i wish	-0.27	-0.52	0.64
pair i would	-0.09	-0.95	0.19
pair if i	-0.55	1.04	-1.14
pair if it	0.13	-0.48	0.03
pair if the	0.63	-0.42	-0.34
pair if things	-1.09	-0.79	1.06
pair if this	-0.68	-0.74	0.71
pair if we	0.08	0.02	-0.13
pair if you	-0.41	0.26	-0.49
pair important to	-0.15	-0.48	0.41
pair in .	0.71	-0.61	-0.64
pair in a	0.49	-0.45	-0.18
pair in my	-0.49	-0.49	0.53
pair in public	0.39	-0.37	-0.05
pair in the	0.26	-0.16	-0.61
pair in this	-0.12	0.13	-0.29
pair in together	0.48	-0.01	-0.48
pair in your	-0.71	-0.39	0.48
pair inappropriate .	-0.78	-0.67	0.69
pair insulted .	0.34	-0.31	-0.41
pair into my	0.04	-0.03	-0.01
pair invitation ,	0.08	-0.05	-0.02
pair is a	0.47	0.13	-1.15
pair is an	-0.2	0.2	-0.09
pair is drinking	0.63	-0.76	-0.21
pair is either	-0.01	0.28	-0.28
pair is enough	-0.58	-0.85	0.61
pair is fine	-0.3	-0.38	0.3
pair is going	-0.79	0.14	1.27
pair is hard	-0.3	-0.43	0.3
pair is important	-0.06	-0.43	0.3
pair is kind	-0.35	-0.61	0.83
pair is me	-0.0	0.0	-0.0
pair is my	0.16	0.33	-0.63
pair is no	-0.57	0.39	-0.31
pair is not	-0.22	-0.34	0.16
pair is off	1.14	-1.05	-1.1
pair is okay	-0.68	-0.4	0.68
pair is over	0.46	-0.08	-0.48
pair is private	0.79	-1.02	-0.52
pair is still	0.01	-0.01	-0.0
pair is that	-0.52	-0.09	0.34
pair is the	-0.5	0.47	-0.3
pair is there	0.22	-0.13	-0.29
pair is time	-0.48	-0.85	0.87
pair is too	0.58	-0.8	-0.39
pair it ,	0.63	-0.63	-0.02
pair it .	-0.46	-0.14	-0.04
pair it and	0.65	-0.36	-0.79
pair it differently	0.36	-0.09	-0.28
pair it does	0.34	-0.35	-0.07
pair it down	-1.12	-0.77	1.15
pair it goes	-0.61	-0.76	0.69
pair it happens	0.3	-0.3	-0.26
pair it if	-0.36	-0.51	0.48
pair it in	0.33	-0.34	-0.3
pair it is	-0.51	0.18	0.19
pair it or	-0.31	0.31	-0.08
pair it over	-0.3	0.39	-0.85
pair it there	0.61	-0.57	-0.58
pair it to	-0.39	0.32	-0.32
pair it up	-1.0	-0.77	0.22
pair it when	-0.61	-0.57	0.62
pair it would	-0.17	-0.59	0.56
pair job ,	-0.38	0.3	-0.3
pair job .	-0.79	1.09	-0.43
pair jokes about	0.73	-0.17	-0.71
pair just be	-0.3	-0.16	0.56
pair just do	-1.44	-0.61	1.25
pair just give	-0.21	-0.09	0.3
pair just leave	-0.04	0.1	-0.1
pair just met	0.3	-0.06	-0.27
pair just need	-0.32	-0.44	0.33
pair just want	-0.35	-0.3	0.3
pair keep doing	-0.53	-0.56	0.56
pair keep it	-0.48	-0.51	0.52
pair keep my	0.62	-0.33	-0.83
pair keep texting	0.58	-0.58	-0.07
pair keep that	0.32	-0.07	-0.32
pair keep your	-0.43	0.26	0.16
pair keeping my	0.51	-0.21	-0.5
pair kids .	-0.42	0.42	-0.03
pair kill myself	-0.67	0.7	-0.07
pair kind of	-0.68	-0.48	0.68
pair knock .	0.35	-0.07	-0.34
pair knock before	0.36	-0.36	-0.36
pair know ,	-0.69	-0.1	0.68
pair know .	-1.1	-0.61	0.71
pair know what	-0.87	-0.48	0.81
pair know where	-0.31	0.31	-0.3
pair know who	-0.91	0.89	-0.27
pair know you	0.82	0.3	-0.32
pair last minute	0.36	-0.29	-0.56
pair late ,	0.3	-0.3	-0.24
pair late again	-0.04	0.41	-0.41
pair leave ,	-0.32	0.32	-0.01
pair leave .	0.27	-0.26	-0.86
pair leave if	0.33	-0.31	-0.36
pair leave it	0.61	-0.57	-0.58
pair leave me	-0.65	0.39	0.73
pair leave the	0.35	-0.3	-0.3
pair leave you	-0.42	0.57	-1.07
pair leave your	-0.0	0.18	-0.18
pair leaving at	0.46	-0.45	-0.82
pair leaving the	0.49	-0.48	-0.02
pair leaving this	-1.15	0.42	-0.41
pair leaving you	-0.6	0.56	-0.29
pair lend you	0.84	-0.92	-0.76
pair less .	-0.23	-0.31	0.31
pair less of	-0.78	-0.09	0.78
pair let me	-0.1	-0.33	0.13
pair let my	-0.12	0.12	-0.08
pair let us	0.3	-0.3	-0.3
pair let you	-0.72	0.25	-0.58
pair letters .	0.4	-0.36	-0.41
pair lie .	-0.87	0.95	-0.74
pair lie for	0.32	-0.31	-0.86
pair lie to	0.61	-0.61	-0.07
pair life .	-0.57	0.01	0.49
pair like .	-0.93	-0.3	0.41
pair like a	-0.86	-0.74	0.85
pair like being	0.36	-0.21	-0.35
pair like how	-1.11	-0.23	1.14
pair like i	-1.08	-0.76	1.15
pair like it	-0.85	-0.11	0.58
pair like more	-0.28	-0.01	0.28
pair like some	0.43	-0.04	-0.42
pair like that	-0.07	-0.96	0.26
pair like the	-0.55	-0.39	0.47
pair like this	-1.59	-0.74	1.48
pair like to	0.64	-0.13	-0.63
pair like us	-0.29	-0.0	0.29
pair like you	0.76	-0.21	-0.93
pair like your	-1.04	-0.51	0.69
pair limits .	-1.27	-1.11	1.22
pair line .	-0.72	-0.53	0.54
pair listen ,	0.3	-0.28	-0.3
pair listen .	-0.62	0.29	0.6
pair listen for	0.36	-0.35	-0.81
pair listen to	-0.85	-0.3	0.54
pair little less	-0.25	-0.34	0.33
pair little more	0.03	-0.05	-0.03
pair location .	1.43	-0.31	-1.68
pair location with	-0.08	0.09	-0.01
pair long as	0.01	-0.01	-0.07
pair look after	-0.37	-0.58	0.62
pair look at	-0.42	0.42	-0.01
pair lose weight	-0.07	0.74	-0.72
pair love me	-0.61	0.66	-0.49
pair love you	0.2	-0.2	-0.25
pair loved me	-0.04	0.3	-0.29
pair lunch .	0.6	-0.58	-0.03
pair lunch break	0.44	-0.41	-0.36
pair lunch with	-0.75	0.34	-0.33
pair m .	0.26	-0.08	-0.22
pair make me	-0.45	-0.31	0.27
pair make plans	-0.27	0.32	-0.29
pair make sure	-0.51	0.6	-1.01
pair make the	-0.36	0.44	-0.43
pair makeup .	-0.29	0.32	-0.33
pair making me	-0.06	-0.66	0.69
pair male friends	-0.75	0.76	-0.51
pair man ,	-0.3	0.3	-0.28
pair married you	-0.29	0.29	-0.24
pair matter .	0.24	-1.07	-0.21
pair may not	1.14	-0.97	-0.32
pair maybe .	-0.27	-0.19	0.45
pair maybe not	-0.3	-0.03	0.3
pair maybe we	-0.33	-0.21	0.32
pair maybe you	-0.01	-0.33	0.33
pair me ,	0.29	0.25	-0.94
pair me .	-1.15	-0.02	0.61
pair me ;	0.4	-0.38	-0.06
pair me a	-0.06	0.2	-0.24
pair me alone	-0.51	-0.61	0.72
pair me and	-0.18	0.18	-0.01
pair me at	-0.09	0.1	-0.01
pair me back	0.21	-0.2	-0.08
pair me be	-0.9	-0.56	1.1
pair me before	-1.08	1.0	-0.82
pair me better	-0.27	-0.3	0.3
pair me every	-0.75	0.77	-0.33
pair me everything	-0.37	0.33	-0.31
pair me first	0.43	0.06	-0.36
pair me for	-1.2	-0.37	0.49
pair me in	0.3	-0.27	-0.31
pair me like	-0.36	-0.42	0.44
pair me more	-0.71	-1.17	0.81
pair me or	-0.34	0.27	-0.27
pair me right	-1.06	0.77	-0.61
pair me so	-0.34	-0.39	0.61
pair me some	-0.79	-0.69	0.83
pair me space	-0.41	-0.95	1.38
pair me that	0.4	-0.68	-0.3
pair me the	-0.28	0.3	-0.3
pair me this	-0.55	0.65	-0.6
pair me to	-0.99	-0.39	0.53
pair me uncomfortable	-1.0	-0.75	0.89
pair me when	0.38	-0.34	-0.4
pair me where	-0.0	0.0	-0.0
pair me who	-0.09	0.13	-0.04
pair me without	0.63	-0.66	-0.6
pair me you	-0.43	0.39	-0.39
pair me your	-0.26	0.36	-0.36
pair mean .	-0.22	-0.35	0.36
pair media .	0.35	-0.24	-0.67
pair meeting runs	0.05	-0.04	-0.01
pair men .	-0.25	0.29	-0.04
pair messages .	0.1	0.28	-0.84
pair messages after	0.8	-0.76	-0.15
pair met .	0.3	-0.06	-0.27
pair mind ,	-0.45	-0.35	0.44
pair mind .	0.26	0.02	-0.8
pair mindful of	-0.29	-0.1	0.38
pair mine ,	0.62	-0.61	-0.01
pair mine goes	0.22	-0.15	-0.09
pair minute .	0.34	0.31	-0.57
pair minutes ,	-0.62	0.67	-0.19
pair minutes .	0.06	-0.04	-0.36
pair minutes late	0.3	-0.3	-0.24
pair money ,	-0.66	0.79	-0.75
pair money .	0.67	0.47	-1.16
pair money again	0.32	-0.35	-0.3
pair money on	-0.33	0.33	-0.26
pair money to	0.38	-0.39	-0.31
pair money without	-0.39	0.39	-0.14
pair month .	0.31	-0.18	-0.54
pair more .	-1.03	-0.13	0.38
pair more attention	-0.41	-0.84	0.54
pair more careful	-0.3	-0.62	0.31
pair more considerate	-0.3	-0.34	0.45
pair more consideration	-0.47	-0.02	0.49
pair more freedom	-0.31	-0.67	0.32
pair more from	-0.64	-0.96	0.97
pair more help	-0.3	-0.1	0.3
pair more mindful	-0.38	-0.09	0.45
pair more respect	-1.31	-1.02	1.58
pair more respectful	-0.01	-0.06	0.07
pair more space	-0.08	-0.0	0.08
pair more support	-0.18	-0.03	0.21
pair more supportive	-0.0	-0.0	0.0
pair more than	0.55	-0.57	0.26
pair more thoughtful	-0.0	-0.02	0.02
pair more understanding	-0.12	-0.03	0.15
pair morning .	0.3	-0.3	-0.3
pair mother .	0.01	0.29	-0.52
pair move in	0.48	-0.01	-0.48
pair move on	0.3	-0.3	-0.28
pair much .	-0.58	-0.7	0.68
pair much for	-0.23	-0.6	0.62
pair must always	-0.02	0.35	-0.35
pair must be	-0.0	0.04	-0.04
pair must share	-0.44	0.48	-0.49
pair must tell	-0.0	0.0	-0.0
pair my answer	1.04	-0.88	-0.73
pair my approval	-0.41	0.62	-0.43
pair my body	0.72	-0.7	-0.75
pair my boundaries	-1.19	-0.28	1.24
pair my boundary	-0.75	0.1	0.38
pair my brother	0.0	-0.0	-0.0
pair my car	1.01	-1.02	-0.94
pair my choice	0.39	-0.38	-0.39
pair my decision	0.36	-1.06	-0.34
pair my distance	0.57	-0.12	-0.64
pair my door	0.3	-0.3	-0.3
pair my ex	0.2	-0.13	-0.07
pair my family	0.64	-0.7	-0.5
pair my feelings	0.08	-0.78	-0.08
pair my flat	0.32	-0.3	-0.6
pair my girlfriend	-0.58	0.58	-0.04
pair my hair	0.41	-0.22	-0.4
pair my health	0.16	-0.16	-0.01
pair my house	0.02	0.01	-0.04
pair my letters	0.4	-0.36	-0.41
pair my life	-0.6	-0.78	0.6
pair my limit	-0.69	-0.63	0.69
pair my limits	-0.59	-0.31	0.39
pair my lunch	0.44	-0.41	-0.36
pair my mail	0.54	-0.35	-0.53
pair my mind	0.73	-0.96	-0.7
pair my mother	0.35	-0.33	-0.06
pair my needs	-0.69	-0.24	0.7
pair my no	0.5	-1.18	-0.5
pair my own	0.67	-0.34	-0.47
pair my parents	-0.15	0.17	-0.21
pair my partner	-0.13	0.18	-0.5
pair my past	1.33	-0.0	-1.33
pair my peace	-0.99	-0.58	0.88
pair my permission	-0.68	0.39	-0.37
pair my phone	0.94	-0.88	-0.68
pair my room	0.36	-0.09	-0.34
pair my rules	-0.28	0.28	-0.01
pair my salary	1.1	-0.48	-0.83
pair my sister	0.3	-0.3	-0.79
pair my sleep	0.14	-0.14	-0.0
pair my space	-0.51	-0.21	0.7
pair my things	0.41	-0.49	-0.31
pair my time	-0.01	-1.54	0.61
pair my way	-0.54	0.31	-0.23
pair my weight	1.17	-1.01	-0.63
pair my wife	-0.8	1.25	-0.84
pair myself .	0.13	-0.25	-0.35
pair myself if	0.35	-0.35	-0.49
pair name .	1.13	-0.53	-0.79
pair names ,	0.32	-0.32	-0.19
pair need .	-0.95	-0.52	0.6
pair need a	0.46	-0.79	-0.33
pair need better	-0.05	-0.04	0.09
pair need boundaries	-0.32	-0.61	0.33
pair need friends	-0.01	0.42	-0.41
pair need more	-0.28	-0.17	0.46
pair need my	0.46	-0.1	-0.88
pair need privacy	0.77	-0.48	-0.62
pair need some	0.18	-0.3	-0.15
pair need something	-0.51	-0.69	0.55
pair need space	-0.47	-0.05	0.48
pair need to	-0.63	0.06	-0.03
pair need you	0.2	-0.14	-0.19
pair need your	-0.47	0.48	-0.35
pair needs .	-0.38	-0.16	0.39
pair needs to	-0.91	-0.79	0.92
pair never see	-0.0	0.0	-0.0
pair never to	-0.25	0.34	-0.19
pair next time	0.08	-0.07	-0.03
pair nice .	-0.46	-0.39	0.45
pair nice if	-0.04	-0.46	0.5
pair nice to	-0.33	-0.31	0.33
pair nicer .	-0.05	-0.84	0.86
pair nicer to	-0.25	-0.02	0.26
pair night .	0.26	0.01	-0.6
pair nights out	-0.37	0.48	-0.5
pair nine .	0.87	-0.83	-0.62
pair nine every	-0.21	0.3	-0.3
pair no ,	0.95	-0.67	-1.07
pair no .	0.21	-0.14	-0.24
pair no friends	-1.14	1.23	-0.18
pair no more	-0.2	-0.0	0.03
pair no to	0.51	-0.17	-0.57
pair nobody else	-0.05	0.18	-0.14
pair nobody is	-0.43	0.43	-0.31
pair noon .	0.17	-0.1	-0.07
pair not .	0.04	0.21	-0.76
pair not a	-0.28	-1.27	0.31
pair not able	0.51	-0.35	-0.66
pair not accept	-0.34	0.01	-0.16
pair not allow	0.1	0.57	-0.3
pair not allowed	-0.42	0.43	-0.01
pair not answer	0.52	-0.08	-0.79
pair not appreciate	-0.47	-0.79	0.52
pair not asking	-0.72	0.76	-0.79
pair not available	0.47	-0.31	-0.3
pair not be	0.89	-0.83	-0.66
pair not bother	-0.02	-0.3	0.3
pair not call	-0.44	-0.8	0.77
pair not change	-0.83	0.57	-0.1
pair not come	-0.65	0.37	-0.35
pair not comfortable	0.64	-1.2	-0.51
pair not continue	0.32	-0.33	0.01
pair not cool	-0.37	-0.85	0.38
pair not cover	0.47	-0.7	-0.4
pair not cross	-0.15	-0.31	0.31
pair not deal	-0.46	-0.41	0.47
pair not discuss	0.34	-0.78	-0.31
pair not do	0.19	-1.28	-0.03
pair not drink	0.4	0.32	-0.64
pair not ever	-0.84	0.39	-0.34
pair not feel	-0.47	-0.01	0.47
pair not get	-0.41	0.48	-0.28
pair not give	0.53	0.07	-1.11
pair not go	-1.01	0.73	-0.51
pair not going	0.34	-0.44	-0.32
pair not hang	-0.44	0.92	-0.59
pair not happy	-0.78	-0.57	0.79
pair not have	-0.74	0.19	-0.03
pair not how	-0.95	0.33	-0.06
pair not hurt	-0.51	-0.36	0.49
pair not keep	0.2	-0.58	0.08
pair not kiss	0.35	-0.31	-0.37
pair not know	-0.67	-0.63	0.77
pair not leave	-0.49	0.49	-0.08
pair not leaving	-1.15	0.42	-0.41
pair not lend	0.58	-0.54	-0.56
pair not let	-1.08	0.49	0.38
pair not lie	0.02	-0.01	-0.12
pair not like	0.13	-0.64	0.09
pair not love	-0.48	0.67	-0.49
pair not make	0.08	0.28	-0.3
pair not marry	-0.33	0.34	-1.44
pair not mind	-0.45	-0.36	0.44
pair not need	0.49	0.23	-0.54
pair not nice	-0.46	-0.4	0.45
pair not okay	-0.02	-0.18	0.01
pair not open	0.55	-0.3	-0.16
pair not pay	0.38	-0.36	-0.1
pair not pick	-0.11	0.13	-0.02
pair not post	0.38	0.29	-0.83
pair not push	-0.34	-0.34	0.38
pair not put	-0.47	-1.18	0.52
pair not quit	-0.43	0.5	-1.27
pair not read	1.08	-0.46	-1.03
pair not ready	0.89	-0.67	-0.77
pair not really	-0.78	-0.46	0.81
pair not respect	-0.11	-0.61	0.61
pair not respond	0.31	-0.31	-0.31
pair not right	-0.28	-0.71	0.51
pair not say	-0.59	0.61	-1.55
pair not see	-0.33	0.36	-0.06
pair not share	0.32	-1.83	-0.3
pair not something	0.4	-0.52	-0.38
pair not speak	0.22	-0.21	-0.41
pair not spend	-0.97	1.12	-0.74
pair not stand	-0.77	-1.15	0.78
pair not stay	0.79	-0.64	-0.63
pair not take	0.18	-0.88	0.25
pair not taking	-0.31	0.32	-0.06
pair not talk	-0.06	0.23	-0.3
pair not think	-0.32	0.54	-0.93
pair not to	0.46	-0.11	-0.62
pair not tolerate	-0.41	-1.24	0.42
pair not touch	0.96	-0.74	-0.94
pair not treat	-0.25	-0.79	0.76
pair not trust	-0.41	0.45	-0.1
pair not use	0.46	-1.03	-0.22
pair not want	-0.07	0.14	-0.11
pair not wear	-0.09	0.59	-0.56
pair not willing	0.59	-0.59	-0.84
pair not work	0.45	-0.47	-0.52
pair not you	-0.4	0.74	-1.0
pair not your	0.5	-0.36	-0.77
pair nothing to	-0.08	0.1	-0.02
pair notice .	0.52	-0.07	-0.45
pair notice before	0.27	-0.16	-0.19
pair now ,	0.31	-0.24	-0.07
pair now .	0.09	0.27	-0.42
pair now i	0.25	-0.15	-0.2
pair now on	-0.34	0.35	-0.12
pair now or	-0.09	0.12	-0.03
pair number .	-0.01	0.3	-0.3
pair number right	-0.02	0.05	-0.03
pair obey me	-0.0	0.8	-0.8
pair of me	-0.19	-0.58	0.61
pair of mine	-0.31	0.31	-0.25
pair of my	0.11	-0.33	0.15
pair of not	0.32	-0.32	-0.3
pair of that	-0.76	0.23	0.73
pair of the	-1.27	1.0	-0.81
pair of thing	-0.27	-0.43	0.57
pair of this	-0.32	-0.14	0.32
pair of your	0.12	-0.03	-0.37
pair off .	-0.92	-0.0	-0.1
pair off a	-0.53	-0.13	0.55
pair off my	0.36	-0.27	-0.11
pair off the	1.17	-1.21	-0.77
pair often ,	-0.01	-0.22	0.22
pair often .	-0.41	-0.88	0.83
pair okay ,	-0.73	-0.42	0.7
pair okay .	-0.68	-1.33	0.77
pair okay with	-0.07	-0.41	0.24
pair on ,	-0.27	-0.28	0.29
pair on .	0.21	-0.59	0.01
pair on my	0.61	-0.6	-0.4
pair on so	-0.52	0.57	-0.24
pair on sundays	0.35	-0.82	-0.34
pair on that	-0.24	0.27	-0.91
pair on the	0.62	-0.62	-0.37
pair on weekdays	0.4	-0.4	-0.01
pair on weekends	0.58	-0.25	-0.54
pair on you	-0.36	0.36	-0.24
pair on your	-1.0	1.4	-0.68
pair once a	-0.17	0.21	-0.4
pair one .	0.42	-0.41	-0.01
pair only answer	0.75	-0.74	-0.02
pair only discuss	0.54	-0.51	-0.26
pair only go	0.38	-0.1	-0.23
pair only support	0.3	-0.02	-0.3
pair open the	0.55	-0.3	-0.16
pair opinion ,	0.33	-0.36	-0.33
pair opposite sex	-0.28	0.29	-0.02
pair or else	-0.26	0.2	-0.2
pair or i	0.12	0.42	-0.96
pair or me	-0.04	0.3	-0.3
pair or not	-0.48	0.48	-0.33
pair or the	-0.28	0.6	-0.6
pair or we	-0.25	0.37	-0.25
pair or you	-0.03	0.25	-0.22
pair or your	-0.28	0.3	-0.3
pair other .	-0.27	-0.35	0.38
pair other guys	-0.76	0.31	-0.3
pair other men	-0.34	0.4	-0.06
pair other room	0.14	-0.14	-0.0
pair other women	-0.84	0.92	-0.21
pair otherwise i	0.53	-0.53	-0.01
pair out .	-1.31	0.06	0.21
pair out alone	-0.3	0.3	-0.05
pair out dressed	-0.35	0.88	-0.55
pair out my	1.02	-0.54	-1.16
pair out of	0.35	-0.75	0.62
pair out when	-0.0	0.0	-0.0
pair out with	-0.14	0.4	-0.25
pair out without	-0.26	0.31	-0.29
pair outside .	0.63	-0.56	-0.73
pair outside until	0.45	-0.37	-0.66
pair over ,	-0.29	0.31	-0.86
pair over .	0.89	0.26	-1.02
pair over me	-0.56	-0.78	0.65
pair over text	0.2	-0.07	-0.13
pair overstepping .	-0.72	-1.1	1.19
pair owe me	-0.76	0.8	-0.78
pair own .	0.27	-0.27	-0.0
pair own bank	0.33	-0.67	-0.33
pair own opinion	0.82	-0.07	-0.76
pair p .	0.26	-0.08	-0.22
pair parents .	0.05	0.35	-0.35
pair partner .	0.38	-0.59	0.29
pair party ,	-0.06	0.17	-0.2
pair party .	-0.61	0.63	-0.05
pair password ,	-0.25	0.3	-0.09
pair password .	0.51	-0.1	-0.82
pair password on	-0.0	0.0	-0.0
pair passwords .	-0.63	0.6	-0.45
pair past five	0.05	-0.04	-0.01
pair pay for	-0.84	1.06	-1.08
pair pay the	-0.19	0.4	-0.22
pair peace .	-0.73	-0.36	0.63
pair people .	-0.85	-0.03	0.34
pair people i	-0.02	0.61	-0.62
pair people to	0.08	-0.36	-0.08
pair people would	-0.03	-0.0	0.03
pair permission .	-0.09	0.73	-0.64
pair phone ,	-0.34	0.35	-0.11
pair phone .	0.58	-0.4	-0.75
pair phone at	0.36	-0.27	-0.11
pair phone every	-0.15	0.41	-0.39
pair phone is	0.26	-0.22	-0.28
pair phone off	0.47	-1.06	-0.34
pair photos of	0.91	-0.62	-0.92
pair pick up	-0.18	0.2	-0.33
pair plans .	-0.41	0.64	-0.81
pair please .	-0.24	-0.64	0.28
pair please ask	1.59	-1.56	-0.68
pair please be	-0.24	-0.01	0.25
pair please do	0.02	-1.19	0.16
pair please give	0.01	-0.26	0.01
pair please just	-0.9	-0.21	0.91
pair please knock	0.4	-0.3	-0.39
pair please respect	0.23	-0.0	-0.23
pair please stop	0.15	-0.6	-0.15
pair politics ,	0.44	-0.27	-0.34
pair prefer not	0.09	-0.08	-0.01
pair prefer to	0.58	-0.54	-0.12
pair present .	0.46	-0.51	0.17
pair pressured ,	0.36	-0.34	-0.23
pair privacy .	-0.42	-0.34	0.41
pair private .	0.63	-1.18	-0.61
pair problems .	-1.33	0.9	-0.88
pair protect my	-0.23	-0.6	0.55
pair public .	0.0	0.04	-0.04
pair push me	-0.34	-0.4	0.38
pair push my	-0.27	-0.96	0.88
pair put a	-0.55	0.56	-0.05
pair put me	-0.02	0.35	-0.35
pair put up	-0.62	0.28	0.16
pair quit .	-0.33	0.33	-0.51
pair quit drinking	-0.61	0.61	-0.0
pair quit it	-1.02	-0.05	0.05
pair quit smoking	-0.02	0.28	-0.26
pair quit that	-0.19	0.3	-0.3
pair quit your	-0.08	0.32	-0.23
pair raise your	0.3	-0.3	-0.14
pair rather not	0.56	-0.41	-0.55
pair read my	0.47	-0.37	-0.51
pair read your	-0.3	0.51	-0.3
pair ready to	0.95	-0.58	-0.79
pair really like	-0.78	-0.46	0.81
pair really loved	-0.0	0.01	-0.01
pair reasonable .	-0.28	-0.3	0.3
pair regret it	-0.23	0.46	-0.45
pair relationship .	-0.66	-1.19	0.76
pair rent ,	0.02	-0.01	-0.01
pair respect ,	0.39	-0.08	-0.39
pair respect .	-1.37	-1.2	1.57
pair respect each	-0.07	-0.31	0.38
pair respect me	-0.3	-1.15	1.06
pair respect my	0.11	-0.27	0.18
pair respected .	-0.67	-0.52	0.7
pair respected me	-0.25	-0.27	0.28
pair respectful .	-0.12	-0.06	0.18
pair respond to	0.87	-0.39	-1.34
pair responsible for	0.73	-1.04	-0.7
pair rest .	0.38	-0.54	-0.38
pair rid of	-0.08	0.31	-0.31
pair right .	-0.85	-0.54	0.55
pair right away	-0.34	0.34	-0.08
pair right now	-0.01	0.45	-0.54
pair right to	0.54	-0.82	-0.45
pair room .	0.49	-0.34	-0.27
pair room if	0.46	-0.46	-0.0
pair room until	0.0	-0.0	-0.0
pair rude .	-0.59	-0.47	0.62
pair rules .	-0.32	0.01	0.44
pair runs past	0.05	-0.04	-0.01
pair safe .	-0.42	-0.3	0.4
pair salary .	1.1	-0.48	-0.83
pair say .	-1.09	0.91	-0.52
pair say no	-0.3	-0.08	-0.03
pair say so	0.01	-0.0	-0.19
pair saying no	0.51	-0.64	-0.5
pair secrets .	-0.57	1.02	-0.77
pair see .	-0.3	-0.32	0.49
pair see her	-0.39	0.48	-0.46
pair see him	-0.19	0.2	-0.03
pair see it	-1.14	0.48	0.5
pair see the	-0.03	0.03	-0.01
pair see them	-0.69	0.9	-0.64
pair see who	-0.58	0.55	-0.22
pair see your	-0.32	0.33	-0.83
pair seeing her	-0.01	0.4	-0.38
pair seeing them	-0.01	0.03	-0.02
pair seeing those	-0.0	0.3	-0.3
pair seeing your	-0.0	0.23	-0.23
pair send me	-0.3	0.3	-0.3
pair separate .	0.8	-0.2	-0.79
pair set some	-0.17	-0.18	0.32
pair setting a	-0.38	-0.25	0.49
pair seven .	0.55	-0.36	-0.29
pair sex .	-0.28	0.28	-0.01
pair sex when	-0.31	0.32	-1.24
pair sex with	-0.64	0.77	-0.16
pair share everything	-0.44	0.48	-0.49
pair share your	-0.25	0.44	-0.23
pair short skirts	-0.82	0.83	-0.57
pair should be	-0.58	-0.26	0.58
pair should know	-0.31	-0.24	0.24
pair should not	-0.3	-0.48	0.4
pair should respect	-0.03	-0.91	0.94
pair shouted at	0.86	-0.26	-0.84
pair shouting ,	0.31	-0.31	-0.29
pair shouting .	0.7	-0.45	-0.69
pair show me	-0.04	0.55	-0.53
pair show up	0.4	-0.37	-0.61
pair since i	0.3	-0.3	-0.05
pair sister 's	0.01	-0.01	-0.0
pair sister .	0.31	-0.01	-0.63
pair six .	0.31	-0.31	-0.35
pair skirts ,	-0.57	0.65	-0.57
pair sleep ,	0.14	-0.14	-0.0
pair sleep .	0.49	-0.49	-0.55
pair sleep at	0.24	-0.23	-0.04
pair sleep in	0.5	-0.45	-0.05
pair sleep with	0.38	-0.54	-0.33
pair so .	-0.31	0.31	-0.12
pair so and	1.1	-1.18	-0.21
pair so give	-0.91	0.94	-0.16
pair so i	0.49	-0.26	-0.88
pair so much	-0.58	-0.68	0.67
pair so often	-0.4	-0.87	0.83
pair so please	1.21	-0.35	-1.06
pair so stop	-0.01	0.05	-0.04
pair so that	-0.37	0.37	-0.32
pair so you	-0.74	0.76	-0.26
pair sober .	0.56	-0.72	-0.31
pair social media	0.33	-0.23	-0.53
pair some respect	-0.36	-0.3	0.31
pair some room	-0.01	-0.39	0.01
pair some space	-0.11	-0.02	0.13
pair some time	0.2	-0.36	0.1
pair somebody who	0.35	-0.35	-0.17
pair someone who	-0.3	0.3	-0.28
pair something .	-0.0	0.04	-0.04
pair something about	-0.58	-0.32	0.57
pair something else	-0.36	0.34	-0.3
pair something i	0.4	-0.52	-0.38
pair sometimes .	-0.57	-0.8	0.57
pair sometimes ?	-0.01	-0.09	0.11
pair sometimes i	-0.06	-0.23	0.25
pair sometimes you	-0.12	-0.4	0.39
pair sorry ,	0.43	-0.15	-0.32
pair sorry .	-0.3	0.3	-0.3
pair sort of	-0.27	-0.2	0.45
pair space ,	-0.56	-0.08	0.58
pair space .	-0.48	-1.2	1.45
pair speak calmly	0.3	-0.3	-0.32
pair speak to	0.13	0.24	-0.3
pair spend money	-0.33	0.33	-0.22
pair spend time	-0.65	0.69	-0.4
pair spoken to	0.4	-0.19	-0.3
pair start dinner	0.32	-0.32	-0.12
pair stay .	-0.43	0.58	-0.54
pair stay at	0.39	-0.38	-0.2
pair stay home	-0.37	0.7	-1.02
pair stay in	0.13	-0.65	0.56
pair stay overnight	0.66	-0.1	-0.58
pair stay with	-0.11	0.41	-0.34
pair staying in	0.03	-0.02	-0.01
pair step away	1.23	-0.05	-1.19
pair still no	0.01	-0.01	-0.0
pair stop .	0.67	-1.19	-0.61
pair stop being	-0.66	-0.88	0.76
pair stop disrespecting	-0.35	-0.31	0.32
pair stop drinking	0.0	-0.0	-0.0
pair stop going	-0.19	0.45	-0.46
pair stop hanging	-0.0	0.0	-0.0
pair stop here	0.34	-0.35	-0.3
pair stop making	0.24	-0.63	0.25
pair stop seeing	-0.02	0.56	-0.55
pair stop talking	-0.34	0.34	-0.07
pair stop that	-0.88	0.52	-0.47
pair stop wearing	-0.29	0.32	-0.33
pair stop working	-0.0	0.2	-0.19
pair subject .	0.45	-0.24	-0.36
pair sunday ;	0.48	-0.3	-0.82
pair sunday afternoons	0.31	-0.25	-0.31
pair support .	-0.04	-0.03	0.07
pair supportive .	-0.3	-0.15	0.44
pair table .	0.52	-0.52	-0.01
pair take a	0.73	-0.35	-0.93
pair take calls	0.51	-0.57	-0.5
pair take it	-0.97	-0.02	0.69
pair take my	-1.27	-0.73	1.26
pair take on	0.44	-0.36	-0.49
pair take that	0.41	0.31	-0.53
pair take the	-0.52	0.52	-0.17
pair take this	-1.52	-1.24	1.52
pair take your	-0.28	0.31	-1.92
pair talk .	0.68	-0.04	-0.68
pair talk about	0.39	-0.11	-0.23
pair talk to	-0.92	0.51	-0.03
pair talk tomorrow	0.3	-0.3	-0.31
pair talking about	1.41	-1.13	-1.33
pair talking to	-0.34	0.36	-0.9
pair tell everyone	-0.01	0.01	-0.0
pair tell me	0.23	-0.07	-0.61
pair tell the	-0.37	0.37	-0.06
pair tell you	0.18	-0.7	-0.05
pair tell your	-0.16	0.42	-0.35
pair telling you	-0.73	0.8	-0.68
pair ten .	0.59	-0.59	-0.4
pair ten minutes	-0.63	0.65	-0.68
pair text .	-0.31	0.4	-0.09
pair text before	0.32	-0.31	-0.39
pair text me	-0.78	0.33	-0.3
pair than that	0.35	-0.3	-0.4
pair than twenty	0.3	-0.3	-0.24
pair thank you	0.49	-0.39	-0.74
pair thanks ,	0.4	-0.38	-0.41
pair thanks for	0.06	-0.05	-0.02
pair that ,	-0.61	-0.17	0.34
pair that .	0.39	-2.13	0.46
pair that ?	-0.36	-0.18	0.47
pair that again	-1.12	-0.4	0.41
pair that crosses	-0.52	-0.89	0.87
pair that does	0.5	-0.55	-0.33
pair that dress	-0.38	0.35	-0.3
pair that friend	-0.13	0.29	-0.24
pair that group	0.06	0.06	-0.58
pair that i	0.02	-0.03	-0.38
pair that is	-0.18	-0.46	0.0
pair that job	-0.73	0.31	-0.3
pair that kind	-0.27	-0.43	0.57
pair that on	1.06	-0.67	-1.05
pair that party	-0.65	0.69	-0.04
pair that question	0.9	-0.98	-0.62
pair that so	-1.15	-0.3	1.01
pair that thing	-0.07	-0.86	0.86
pair that time	0.1	-0.04	-0.05
pair that way	0.4	-0.68	-0.3
pair that word	0.62	-0.22	-0.62
pair that you	-0.55	0.26	-0.04
pair the baby	-0.23	0.3	-0.3
pair the bills	-0.05	0.39	-0.39
pair the call	0.3	-0.3	-0.15
pair the car	0.27	-0.27	-0.71
pair the children	1.15	-1.44	-0.32
pair the conversation	0.09	-0.09	-0.01
pair the door	0.95	-0.42	-0.72
pair the evening	0.36	-0.31	-0.11
pair the final	-0.27	0.29	-0.27
pair the group	0.49	-0.48	-0.02
pair the gym	-0.88	0.45	-0.29
pair the house	-0.36	0.24	-0.12
pair the invitation	0.08	-0.05	-0.02
pair the kids	-0.33	0.33	-0.01
pair the last	0.54	-0.29	-0.41
pair the line	-0.27	-0.38	0.38
pair the meeting	0.16	-0.15	-0.02
pair the moment	-0.24	0.3	-0.3
pair the money	-1.45	1.03	-0.9
pair the morning	0.3	-0.3	-0.3
pair the opposite	-0.28	0.29	-0.02
pair the other	0.08	-0.07	-0.01
pair the party	0.85	-0.85	-0.15
pair the phone	-0.1	0.1	-0.12
pair the rent	-0.01	0.12	-0.11
pair the right	0.69	-0.95	0.08
pair the room	0.43	-0.59	-0.31
pair the rules	-0.32	0.44	-0.44
pair the same	0.3	-0.3	-0.26
pair the subject	0.45	-0.24	-0.36
pair the table	-0.0	0.16	-0.57
pair the time	-0.12	-0.36	0.36
pair the way	-0.71	-0.39	0.65
pair the wedding	0.61	-0.67	-0.19
pair them .	-0.79	-0.09	0.37
pair them or	-0.02	0.3	-0.3
pair then .	0.33	-0.32	-0.01
pair then i	0.25	-0.56	0.26
pair therapist ,	-0.58	0.58	-0.28
pair there .	-0.08	0.72	-0.72
pair there for	-0.04	-0.9	0.82
pair there is	-0.28	0.3	-0.3
pair there will	-0.24	-0.32	0.32
pair thing .	-0.33	-0.68	0.69
pair things are	-1.11	-0.23	1.14
pair things need	-0.27	-0.44	0.56
pair things should	-0.3	-0.28	0.3
pair things to	-1.5	-1.01	1.71
pair things were	-0.12	-0.03	0.15
pair think about	0.39	-1.32	-0.32
pair think before	-0.72	-0.39	0.57
pair think it	0.82	-0.1	-0.75
pair think we	-0.14	-0.06	0.19
pair think you	-0.37	-0.11	0.25
pair this .	0.33	-0.58	0.36
pair this any	-1.15	-0.9	1.14
pair this call	0.42	-0.34	-0.22
pair this can	-0.76	-0.41	0.59
pair this conversation	0.9	-0.9	-0.54
pair this for	0.35	0.46	-0.48
pair this goes	-0.6	-0.6	0.6
pair this house	-0.15	0.35	-0.68
pair this is	0.15	-0.17	-0.26
pair this month	0.48	-0.45	-0.54
pair this over	0.2	-0.07	-0.13
pair this relationship	-1.09	-1.09	1.14
pair this week	0.32	-0.02	-0.31
pair this weekend	0.72	-0.94	-0.69
pair this when	0.34	-0.24	-0.12
pair this with	0.48	-0.4	-0.3
pair this year	0.73	-0.69	-0.55
pair thoughtful .	-0.0	-0.02	0.02
pair through my	0.61	-0.58	-0.92
pair time ,	0.32	-0.32	-0.09
pair time .	-0.83	-0.37	0.38
pair time ?	-0.3	-0.03	0.3
pair time alone	0.68	-0.04	-0.68
pair time before	0.45	-0.61	-0.36
pair time for	0.31	-0.87	0.18
pair time is	-0.33	-0.56	0.34
pair time to	-0.03	-0.35	0.31
pair time with	-0.18	-0.37	0.23
pair time you	0.06	-0.07	0.0
pair times .	-0.27	0.31	-0.14
pair to .	-0.68	0.78	-0.53
pair to a	0.18	-0.09	-0.09
pair to another	0.21	-0.2	-0.45
pair to answer	0.78	0.26	-0.65
pair to anyone	0.47	0.53	-0.59
pair to ask	0.32	0.12	-0.58
pair to babysit	0.01	-0.01	-0.01
pair to bars	0.06	-0.06	-0.05
pair to be	-0.16	-0.38	0.1
pair to bed	0.57	-0.57	-0.23
pair to call	0.26	-0.15	-0.27
pair to care	-0.23	-0.54	0.62
pair to change	-0.21	0.03	-0.25
pair to choose	0.7	-0.63	-0.56
pair to clubs	-0.52	0.53	-0.08
pair to come	0.17	0.02	-0.62
pair to comment	1.14	-0.96	-0.76
pair to communicate	-0.65	-0.32	0.65
pair to cut	-0.26	0.33	-0.3
pair to decide	-0.31	0.36	-0.74
pair to decline	0.74	-0.54	-0.74
pair to delete	-0.05	0.31	-0.3
pair to discuss	0.31	-0.3	-0.83
pair to do	-0.71	-1.34	1.26
pair to dress	-0.35	1.24	-1.17
pair to drink	0.34	-0.0	-0.34
pair to drop	0.03	0.9	-0.92
pair to each	-0.49	-0.03	0.52
pair to end	0.42	-0.19	-0.51
pair to feel	-0.8	-0.35	0.73
pair to fix	0.31	-0.31	-0.3
pair to friends	0.38	-0.39	-0.31
pair to get	-0.85	0.62	-0.38
pair to give	-0.61	0.09	0.02
pair to go	0.32	0.09	-1.18
pair to have	0.61	-0.68	-0.67
pair to help	0.29	-0.1	-0.26
pair to her	-0.19	1.07	-0.9
pair to hide	-0.08	0.1	-0.02
pair to him	-0.32	0.33	-0.13
pair to keep	-0.1	0.41	-0.58
pair to know	-0.2	0.12	-0.1
pair to leave	0.71	-0.66	-0.87
pair to let	-0.41	0.43	-1.49
pair to lie	0.59	-0.59	-0.76
pair to like	0.33	-0.1	-0.27
pair to listen	0.08	-0.75	-0.0
pair to look	-0.4	0.13	0.62
pair to lose	-0.68	-0.27	0.33
pair to me	-0.22	-0.0	-0.09
pair to messages	0.31	-0.31	-0.31
pair to move	0.48	-0.01	-0.48
pair to my	-0.01	0.01	-0.09
pair to myself	-0.01	-1.51	0.23
pair to need	-0.32	0.32	-0.34
pair to not	0.25	-1.69	-0.24
pair to obey	-0.0	0.8	-0.8
pair to other	-0.74	0.31	-0.3
pair to pass	0.85	-0.92	-0.64
pair to pause	0.26	-0.22	-0.19
pair to pay	0.48	-0.45	-0.54
pair to protect	0.3	-0.3	-0.28
pair to put	-0.63	-0.0	0.32
pair to quit	-0.15	0.29	-0.29
pair to read	-0.3	0.51	-0.3
pair to respect	-0.29	-0.42	0.33
pair to rest	0.38	-0.54	-0.38
pair to say	0.92	-0.5	-0.71
pair to see	-0.16	0.41	-0.32
pair to share	-0.37	0.68	-0.43
pair to sleep	0.46	-0.23	-0.45
pair to speak	0.21	-0.0	-0.3
pair to spend	0.04	-0.04	-0.21
pair to stay	0.11	0.11	-0.77
pair to step	-0.2	-0.96	0.61
pair to stop	-0.18	-0.12	-0.22
pair to take	0.87	-0.9	-0.33
pair to talk	0.41	-0.32	-0.6
pair to tell	-0.43	-0.09	0.18
pair to text	-0.56	0.56	-0.02
pair to that	-0.24	0.3	-0.33
pair to the	-0.06	0.08	-0.51
pair to them	-0.6	-0.3	0.39
pair to therapy	-1.24	0.56	-0.4
pair to think	-0.1	-0.97	0.18
pair to treat	-0.31	-0.31	0.31
pair to try	-0.3	-0.48	0.31
pair to visit	-0.43	0.43	-0.31
pair to wait	0.32	-0.32	-0.32
pair to wear	-0.32	0.32	-0.24
pair to work	-0.14	0.18	-0.69
pair to you	-0.46	0.47	-0.46
pair to your	-0.13	0.29	-0.6
pair today .	0.64	-0.63	-0.89
pair together .	0.33	-0.6	0.55
pair told .	-0.53	0.53	-0.01
pair told you	-0.27	0.27	-0.02
pair tomorrow .	0.6	-0.59	-0.46
pair tomorrow at	0.13	-0.08	-0.05
pair tone .	-0.43	-0.39	0.4
pair tonight ,	0.05	0.36	-0.45
pair tonight .	0.44	0.43	-0.73
pair too .	-0.59	0.91	0.5
pair too close	-0.3	-0.38	0.33
pair too far	-0.48	-0.68	0.77
pair too much	-0.64	-1.5	1.54
pair too personal	0.68	-0.44	-0.62
pair topic is	0.86	-0.85	-0.82
pair touch my	0.62	-0.07	-0.62
pair track your	-0.25	0.27	-0.16
pair treat me	-0.36	-0.32	0.32
pair treat people	-0.05	-0.73	0.73
pair treated better	-0.06	-0.01	0.08
pair treated like	-0.57	-0.51	0.55
pair trouble ,	-0.17	0.13	0.05
pair trust you	-0.53	0.56	-0.06
pair try harder	-0.51	-0.09	0.52
pair try to	-0.94	0.43	0.27
pair turn on	-0.1	0.26	-0.14
pair turning off	0.36	-0.27	-0.11
pair twenty minutes	0.3	-0.3	-0.21
pair uncomfortable .	-0.69	-0.79	0.79
pair uncomfortable when	0.33	-0.02	-0.33
pair uncomfortable with	-0.29	0.3	-0.3
pair understand me	-1.0	-0.27	1.04
pair understand you	0.12	-0.01	-0.12
pair understanding .	-0.14	-0.03	0.17
pair unfollow all	-0.25	0.41	-0.36
pair unless you	-0.54	0.55	-0.53
pair until i	0.16	1.12	-0.87
pair until the	0.35	-0.37	-0.29
pair until we	0.01	-0.01	-0.0
pair until you	-0.83	0.85	-0.68
pair up ,	-0.55	-0.75	0.56
pair up .	-0.66	-0.34	0.6
pair up for	-1.12	-0.95	1.06
pair up now	0.77	-0.28	-0.65
pair up with	-0.8	0.52	0.08
pair up your	-0.09	0.11	-0.02
pair upset ,	0.13	-0.03	-0.1
pair upset if	-0.6	0.01	0.27
pair us .	-0.54	-0.99	0.55
pair us talk	0.05	-0.04	-0.01
pair us to	-0.42	-0.55	0.46
pair use that	0.62	-0.22	-0.62
pair visit .	0.77	-0.44	-0.75
pair voice ,	0.3	-0.3	-0.18
pair walk all	-0.55	-0.87	0.65
pair walk and	0.23	-0.17	-0.16
pair walk away	0.24	-0.19	-0.89
pair want .	-0.71	0.02	0.14
pair want a	-0.67	-1.19	0.77
pair want more	-0.19	-0.05	0.24
pair want some	-0.64	-0.33	0.64
pair want things	-0.18	-0.02	0.19
pair want to	0.93	-0.45	-0.73
pair want us	-0.74	-0.47	0.72
pair want you	-1.59	0.13	0.3
pair want your	-0.49	0.67	-0.65
pair was not	-0.36	-0.73	0.36
pair way ,	0.24	-0.23	-0.01
pair way .	0.4	-0.77	-0.29
pair way i	-0.04	0.93	-0.93
pair way or	-0.47	0.6	-0.6
pair way you	-0.77	-0.15	0.43
pair we are	-0.41	0.77	-0.61
pair we can	0.38	-0.37	-0.63
pair we could	-0.42	-0.23	0.39
pair we do	-0.09	0.09	-0.29
pair we go	-0.94	0.99	-0.39
pair we have	0.21	-0.09	-0.31
pair we need	-0.47	-0.16	0.48
pair we should	-0.19	-0.69	0.81
pair we spend	-0.34	0.34	-0.29
pair we talk	0.98	-0.04	-0.98
pair we will	1.1	-0.93	-0.54
pair wear that	-0.84	1.23	-0.89
pair wearing makeup	-0.29	0.32	-0.33
pair wearing that	-0.31	0.33	-0.34
pair wedding .	0.65	-0.73	-0.23
pair week ,	0.51	-0.41	-0.21
pair week .	0.32	-0.02	-0.31
pair weekend .	0.75	-0.19	-1.33
pair weekends .	0.58	-0.25	-0.54
pair weight .	-0.06	0.43	-0.9
pair weight with	0.24	-0.23	-0.01
pair welcome to	0.3	-0.3	-0.29
pair well ,	0.28	-0.3	-0.22
pair were different	-0.61	-0.48	0.6
pair what happens	0.05	0.2	-1.06
pair what i	0.1	-0.5	0.05
pair what you	-0.23	-0.66	0.74
pair when i	0.13	0.44	-1.25
pair when people	0.31	-0.3	-0.63
pair when we	-0.61	0.59	-0.21
pair when you	-0.04	-1.13	0.22
pair whenever i	-0.51	0.31	-0.3
pair whenever you	0.48	-0.48	-0.16
pair where i	0.86	-0.5	-1.15
pair where you	-0.38	0.37	-0.32
pair whether or	1.0	-1.0	-0.0
pair while i	0.32	-0.3	-0.31
pair while you	0.64	-0.58	-0.26
pair who has	-0.27	0.27	-0.31
pair who is	-0.25	0.25	-0.0
pair who will	-0.53	0.53	-0.0
pair who you	-0.7	1.68	-1.7
pair wife ,	-0.12	0.12	-0.0
pair wife .	-0.01	0.4	-0.34
pair will .	-0.53	0.53	-0.0
pair will action	0.63	-0.47	-0.73
pair will answer	0.51	-0.54	-0.46
pair will ask	0.3	-0.3	-0.27
pair will be	-0.65	-0.01	0.28
pair will break	-0.33	0.33	-0.14
pair will call	0.37	-0.35	-0.05
pair will change	0.26	-0.16	-0.23
pair will come	-0.23	0.31	-0.35
pair will decide	-0.74	0.76	-0.23
pair will do	-1.27	0.18	0.55
pair will drive	0.35	-0.35	-0.59
pair will end	0.33	-0.33	-0.12
pair will find	0.29	-0.29	-0.04
pair will go	0.85	-0.82	-0.2
pair will hang	0.65	-0.37	-0.62
pair will have	0.61	-0.61	-0.06
pair will hurt	-0.32	0.35	-0.89
pair will keep	-0.13	0.16	-0.56
pair will kill	-0.67	0.7	-0.07
pair will know	-0.18	0.3	-0.3
pair will leave	0.32	-0.28	-0.4
pair will let	0.47	0.02	-0.3
pair will lock	-0.0	0.0	-0.0
pair will make	-0.54	0.55	-0.23
pair will never	-0.01	0.01	-0.0
pair will not	-0.07	0.23	-1.0
pair will only	0.11	-0.08	-0.36
pair will pay	-0.61	0.7	-0.73
pair will put	-0.08	0.13	-0.37
pair will regret	-0.23	0.46	-0.45
pair will say	0.65	-0.63	-0.29
pair will see	-0.31	-0.97	0.96
pair will sleep	0.6	-0.6	-0.04
pair will start	0.32	-0.32	-0.12
pair will stay	-0.41	0.41	-0.01
pair will stop	-0.6	0.61	-0.17
pair will take	-0.1	0.11	-0.68
pair will talk	0.69	-0.69	-0.25
pair will tell	-0.57	0.61	-0.06
pair willing to	0.6	-0.59	-1.01
pair wish people	-0.03	-0.0	0.03
pair wish you	-0.3	-0.56	0.66
pair with .	1.3	-0.64	0.28
pair with anyone	-0.51	0.56	-1.04
pair with him	-0.6	0.42	-0.3
pair with it	-0.35	0.31	-0.22
pair with jokes	0.49	-0.1	-0.49
pair with me	0.29	0.22	-0.89
pair with men	-0.48	0.48	-0.02
pair with my	0.33	-0.31	-0.7
pair with people	-0.52	0.8	-0.65
pair with respect	0.18	-0.29	0.04
pair with that	1.12	-0.6	-0.76
pair with the	0.18	-0.13	-0.15
pair with them	-0.28	0.3	-0.16
pair with this	-0.82	-1.32	0.88
pair with you	0.29	0.37	-0.84
pair with your	0.09	0.03	-0.1
pair within five	-0.62	0.67	-0.18
pair without asking	0.6	-0.34	-0.6
pair without me	-0.6	1.61	-1.58
pair without my	0.57	0.13	-0.69
pair without notice	0.64	-0.09	-0.57
pair without you	0.6	-0.6	-0.39
pair women .	-0.9	0.87	-0.04
pair work ,	-0.4	0.4	-0.0
pair work .	-0.31	0.37	-1.22
pair work ;	0.03	-0.0	-0.02
pair work calls	0.31	-0.31	-0.25
pair work for	0.78	-0.83	-0.49
pair work messages	0.84	-0.84	-0.02
pair working .	-1.22	-0.27	0.83
pair would appreciate	0.27	-0.46	-0.16
pair would back	-0.32	-0.35	0.45
pair would be	-0.07	-0.23	0.22
pair would better	-1.0	0.46	-0.42
pair would do	-0.55	0.53	-0.48
pair would give	-0.0	0.0	-0.0
pair would help	-0.08	-1.03	1.06
pair would like	-0.19	-0.59	0.26
pair would love	-0.22	-0.18	0.22
pair would not	-0.82	0.3	0.06
pair would prefer	-0.22	-0.53	0.32
pair would quit	-0.02	0.29	-0.27
pair would rather	0.27	-0.33	-0.27
pair would treat	-0.0	-0.0	0.01
pair year .	0.73	-0.73	-0.33
pair yelling ,	0.6	-0.6	-0.31
pair you ,	-0.29	0.92	-1.05
pair you .	-1.0	0.71	-0.24
pair you act	-0.3	-0.43	0.3
pair you always	-0.02	-0.6	0.6
pair you and	0.86	-0.86	-0.57
pair you answer	0.28	-0.11	-0.31
pair you any	0.63	-0.71	-0.59
pair you are	-0.17	-0.04	-0.08
pair you arrive	-0.29	0.29	-0.02
pair you at	0.37	-0.35	-0.02
pair you back	-0.37	-0.31	0.33
pair you be	-0.04	-0.04	0.08
pair you better	-0.31	0.31	-0.31
pair you borrow	0.22	-0.17	-0.05
pair you bring	0.44	-0.32	-0.42
pair you buy	-0.25	0.27	-0.02
pair you call	0.47	-0.42	-0.58
pair you can	0.05	0.32	-0.5
pair you cared	-0.32	0.18	-0.2
pair you change	-0.66	0.67	-0.25
pair you choose	0.31	-0.31	-0.07
pair you come	0.91	-0.7	-0.34
pair you could	-0.07	-0.12	0.13
pair you dare	-0.68	0.91	-1.07
pair you did	-0.18	-0.31	0.16
pair you do	-1.19	0.53	0.58
pair you ever	-0.5	0.52	-0.67
pair you follow	-0.27	0.32	-0.12
pair you for	-0.65	0.65	-0.0
pair you gain	-0.36	0.36	-0.16
pair you get	-0.61	0.32	-0.31
pair you give	-0.23	0.26	-0.05
pair you go	-0.9	0.77	-0.43
pair you going	0.38	-0.37	-0.82
pair you have	-0.3	0.11	-0.26
pair you having	-0.47	0.52	-1.56
pair you hit	0.33	-0.33	-0.13
pair you home	-0.26	0.3	-0.3
pair you if	-0.5	0.55	-0.32
pair you just	-0.08	-0.33	0.4
pair you keep	-0.44	-0.53	0.71
pair you know	-0.06	-0.56	0.34
pair you leave	-1.05	1.28	-0.31
pair you like	0.12	-0.12	-0.08
pair you live	-0.4	0.4	-0.02
pair you love	-0.56	0.47	-0.47
pair you loved	-0.04	0.26	-0.22
pair you make	-0.31	-0.11	0.11
pair you may	0.12	-0.11	-0.76
pair you maybe	-0.01	-0.03	0.04
pair you money	0.57	-0.48	-0.6
pair you must	-0.21	0.41	-0.41
pair you need	-0.32	-0.22	0.09
pair you never	-0.14	0.27	-0.27
pair you not	-0.34	-0.39	0.65
pair you owe	-0.72	0.75	-0.74
pair you quit	-0.33	0.33	-0.35
pair you raise	0.3	-0.3	-0.14
pair you read	0.4	-0.36	-0.41
pair you really	-0.8	-0.39	0.47
pair you respect	-0.25	-0.42	0.42
pair you respected	-0.25	-0.27	0.28
pair you see	-0.15	0.69	-0.47
pair you should	-0.52	0.19	-0.16
pair you shout	0.37	-0.32	-0.6
pair you speak	-0.72	-0.4	0.58
pair you spend	-0.62	0.62	-0.96
pair you stop	0.23	-0.22	-0.28
pair you take	-0.78	0.31	-0.3
pair you talk	-0.74	-0.32	0.4
pair you talking	-0.34	0.4	-0.06
pair you tell	-0.16	0.16	-0.39
pair you text	-0.84	0.88	-0.06
pair you that	0.19	-0.19	-0.03
pair you think	-0.04	-0.31	0.31
pair you to	-0.35	-0.12	0.31
pair you treat	-0.04	-0.44	0.44
pair you try	-1.52	1.45	-0.9
pair you until	-0.75	0.75	-0.23
pair you want	-0.84	0.17	0.14
pair you wear	-0.81	0.93	-0.75
pair you wearing	-0.52	0.59	-0.51
pair you were	-0.81	0.63	0.13
pair you when	0.39	-0.38	-0.31
pair you will	-0.96	0.5	-0.07
pair you with	0.21	0.01	-0.3
pair you would	-0.62	0.34	-0.26
pair your account	-0.31	0.3	-0.29
pair your behaviour	-0.67	-0.5	0.71
pair your boss	0.08	-0.08	-0.0
pair your brother	0.57	-0.56	-0.62
pair your car	-0.58	0.54	-0.19
pair your clothes	-0.31	0.41	-0.4
pair your ex	0.22	-0.2	-0.98
pair your family	-1.59	0.98	-0.36
pair your feelings	0.3	-0.29	-0.3
pair your friend	0.48	-0.32	-0.77
pair your friends	-0.21	0.27	-0.7
pair your hair	-0.08	0.92	-0.92
pair your hobby	-0.13	0.28	-0.15
pair your job	-0.13	0.88	-0.73
pair your life	-0.72	0.78	-0.58
pair your location	-0.36	0.63	-0.24
pair your messages	-0.32	0.33	-0.58
pair your mind	-0.67	0.67	-0.1
pair your mother	0.09	0.41	-0.68
pair your only	0.3	-0.02	-0.3
pair your opinion	0.33	-0.36	-0.33
pair your parents	0.17	0.25	-0.37
pair your password	-0.31	0.63	-0.36
pair your passwords	-0.63	0.6	-0.45
pair your phone	-0.6	0.63	-0.38
pair your sister	0.56	0.01	-0.38
pair your texts	-0.36	0.3	-0.3
pair your tone	-0.43	-0.39	0.4
pair your voice	0.7	-0.7	-0.18
pair yours .	0.29	0.84	-0.3
pair yourself .	-1.15	-0.85	0.88
rule CB0	-0.53	-1.56	0.98
rule CB1	-2.12	2.7	-2.07
rule CB2	-1.57	1.42	-0.85
rule CB3	-1.24	1.28	-1.47
rule CB4	-0.86	0.9	-1.17
rule CB5	-0.68	0.63	-0.37
rule R01	-0.02	-0.04	0.06
rule R02	-0.47	-0.13	0.08
rule R03	0.3	-0.4	0.0
rule R04	-0.9	0.29	-0.23
rule R05	-0.16	-1.25	0.46
rule R06	-0.78	0.34	-0.34
rule R07	-0.84	0.27	-0.2
rule R08	-1.21	-0.72	0.9
rule R09	0.32	-0.33	-0.02
rule R10	-1.08	0.86	-0.78
rule R11	0.43	-0.34	-0.05
rule R16	-0.82	-0.82	1.07
rule R18	-0.56	-0.36	0.46
rule R19	-0.51	-1.42	1.87
rule R20	-1.24	0.12	0.1
rule R22	-0.62	0.83	-0.74
rule R26	-0.29	0.32	-0.83
word 's	0.59	-0.66	-0.3
word ,	0.59	-0.47	-0.53
word .	-0.27	-0.14	0.23
word :	1.52	0.34	-2.24
word ;	1.1	-0.74	-1.03
word ?	-0.63	-0.62	0.79
word ^	0.12	-0.15	-0.16
word a	0.07	-0.51	-0.31
word able	0.67	-0.53	-0.38
word about	0.53	-0.9	-0.43
word accept	-0.34	0.01	-0.16
word access	-0.38	0.41	-0.51
word account	-0.43	0.19	-0.22
word act	-0.32	-0.69	0.41
word action	0.63	-0.47	-0.73
word actually	0.12	-0.01	-0.11
word advantage	-0.27	-0.68	0.68
word advice	2.22	-1.47	-1.54
word after	0.09	-0.47	-0.08
word afternoons	0.31	-0.25	-0.31
word again	0.44	-0.86	-0.27
word against	-0.98	0.83	-0.71
word ahead	0.23	-0.23	-0.03
word all	-1.21	0.24	0.63
word allow	0.09	0.61	-0.3
word allowed	-0.21	0.65	-0.72
word alone	-0.07	-0.0	-0.11
word along	-1.09	0.56	0.16
word already	-0.4	0.1	-0.65
word always	-0.03	-0.29	0.29
word am	0.03	-0.2	-0.02
word an	-0.27	0.24	-0.53
word and	0.56	-0.09	-0.78
word angry	-0.12	0.18	-1.01
word another	0.02	0.0	-0.72
word answer	0.68	0.38	-1.4
word any	-0.3	-0.01	-0.14
word anyone	-0.35	0.95	-1.23
word anything	0.4	-1.13	-0.09
word anywhere	-0.61	0.46	-0.32
word apologise	-0.33	0.58	-0.69
word appreciate	-0.18	-1.05	0.34
word approval	-0.41	0.62	-0.43
word are	0.09	0.11	-0.51
word argue	0.79	-0.31	-1.56
word argument	0.42	-0.36	-0.42
word around	-0.71	-0.42	0.23
word arrive	-0.29	0.29	-0.02
word as	-0.16	0.09	-0.66
word ask	0.29	-0.15	-0.99
word asked	0.48	-0.52	-0.24
word asking	0.08	0.23	-0.87
word at	0.14	-0.14	-0.34
word attend	1.13	-1.3	-1.08
word attention	-0.41	-0.84	0.54
word available	0.34	-0.31	-0.39
word away	-0.3	0.32	-1.44
word baby	-0.23	0.3	-0.3
word babysit	1.03	-0.06	-1.06
word back	0.52	-0.4	-0.68
word bad	-1.47	-0.42	0.89
word badly	-0.41	-0.61	0.41
word bank	0.33	-0.67	-0.33
word bars	0.06	-0.06	-0.05
word be	-0.14	-0.39	0.14
word because	-0.08	0.25	-0.18
word bed	0.57	-0.57	-0.21
word been	-0.17	-0.49	-0.12
word before	0.76	-0.98	-0.47
word behave	-0.53	0.36	0.2
word behaviour	0.21	-1.1	0.02
word behind	0.85	-0.63	-0.69
word being	1.42	-0.16	-1.59
word belongs	-0.16	0.79	-0.71
word best	-0.36	0.02	0.4
word better	-1.01	-0.25	0.33
word between	0.52	-0.48	-0.45
word bills	-0.05	0.39	-0.39
word bit	-0.47	-0.58	0.59
word block	-0.75	0.56	-0.52
word body	0.71	-0.65	-0.88
word booked	0.32	-0.79	-0.32
word borrow	0.22	-0.17	-0.05
word borrowing	0.6	-0.86	-0.58
word boss	0.08	-0.08	-0.0
word both	0.07	-0.14	0.06
word bother	-0.02	-0.3	0.3
word bothers	-1.39	-0.91	1.01
word boundaries	-0.87	-0.69	1.02
word boundary	-0.86	0.13	0.72
word boyfriend	-0.98	0.96	-0.09
word break	-0.4	0.1	0.35
word bring	0.44	-0.32	-0.42
word brother	0.56	-0.56	-0.56
word business	0.54	-0.18	-1.19
word but	0.04	-0.29	-0.15
word buy	0.26	-0.23	-0.04
word by	0.47	-0.02	-0.3
word call	0.35	-0.27	-0.77
word called	0.53	-0.37	-0.42
word calling	0.09	0.28	-1.62
word calls	0.57	-0.32	-0.8
word calm	0.29	-0.29	-0.08
word calmly	0.3	-0.3	-0.32
word can	0.26	-0.42	-0.1
word cancel	-0.25	0.88	-0.82
word car	0.47	-0.13	-1.37
word care	0.1	-0.19	0.09
word cared	-0.27	0.18	-0.2
word careful	-0.3	-0.84	0.33
word change	0.08	-0.39	-0.6
word chat	0.49	-0.48	-0.02
word cheating	-0.38	0.37	-0.3
word check	-1.1	0.84	-0.64
word checking	-0.99	1.0	-0.1
word children	0.3	0.03	-0.32
word choice	0.39	-0.38	-0.39
word choose	0.46	0.2	-0.32
word choosing	0.4	-0.31	-0.73
word christmas	0.29	-0.26	-0.29
word clingy	-0.29	-0.3	0.31
word close	-0.2	-0.35	0.16
word closed	0.3	-0.3	-0.3
word clothes	-0.31	0.41	-0.4
word clubs	-0.52	0.53	-0.08
word come	-0.06	0.43	-0.87
word comfortable	0.64	-1.2	-0.51
word coming	-0.41	0.4	-0.78
word comment	0.34	-0.31	-0.92
word communicate	-0.64	-0.49	0.66
word communication	-0.38	-0.21	0.54
word considerate	-0.41	-0.23	0.65
word consideration	-0.54	-0.4	0.75
word contact	-0.14	0.33	-0.2
word continue	0.33	-0.33	0.01
word conversation	0.94	-0.92	-0.64
word cooking	0.31	0.05	-0.36
word cool	-0.37	-0.85	0.38
word could	-0.68	-0.75	0.93
word counsellor	0.54	-0.46	-0.26
word cover	0.54	-0.77	-0.41
word cross	-0.15	-0.31	0.31
word crosses	-0.52	-0.89	0.87
word crossing	-0.16	-0.52	0.54
word cut	-0.61	0.17	-0.09
word dad	0.34	-0.34	-0.83
word dancing	-0.0	0.68	-0.68
word dare	-0.68	0.91	-1.07
word date	0.37	-0.33	-0.37
word dating	1.3	0.28	-0.4
word day	0.38	-0.34	-0.38
word deal	-0.81	0.16	0.39
word decide	-0.26	0.27	-0.57
word decided	0.46	-0.47	-1.02
word decision	0.36	-1.01	-0.34
word decisions	-0.15	0.15	-0.01
word decline	0.74	-0.54	-0.74
word delete	-0.26	0.37	-0.37
word demand	-1.21	1.04	-1.02
word deserve	-0.17	-0.28	0.18
word details	0.74	-0.57	-0.99
word diary	0.27	-0.16	-0.12
word did	0.17	-0.44	-0.16
word different	-0.67	-0.77	0.84
word differently	-0.01	-0.08	0.08
word dinner	0.32	-0.24	-0.44
word disagree	0.7	-0.45	-0.47
word discuss	0.89	-0.84	-0.44
word discussing	1.25	-0.49	-1.24
word discussion	-0.35	0.7	-0.39
word disrespect	-1.3	-0.61	1.05
word disrespected	-1.01	-0.31	1.01
word disrespectful	0.47	-0.32	-0.26
word disrespecting	-0.35	-0.31	0.32
word distance	-0.08	-0.43	0.43
word divorce	-0.19	0.3	-0.3
word do	-0.39	0.39	0.14
word does	0.44	-0.13	-0.52
word dog	0.28	0.2	-0.61
word doing	-0.6	-0.78	0.78
word done	-0.33	0.31	0.27
word door	0.33	-0.33	-0.33
word down	0.81	-0.83	-0.3
word drama	-0.85	-0.47	0.96
word drawer	0.44	-0.38	-0.08
word dress	-0.49	0.56	-0.45
word dressed	0.68	0.21	-0.81
word dressing	-1.25	0.5	-0.49
word drink	0.31	0.29	-0.64
word drinking	0.66	-0.64	-0.78
word drive	0.35	-0.35	-0.59
word drop	-0.27	0.32	-0.61
word drunk	0.7	-0.65	-0.93
word during	0.72	-0.51	-0.28
word each	-0.19	-0.61	0.15
word early	0.39	-0.39	-0.06
word eat	0.97	-0.9	-0.75
word effort	-0.37	-0.97	0.78
word eight	1.1	-0.83	-0.89
word either	-0.43	0.76	-0.66
word eleven	0.6	-0.6	-0.29
word else	-0.72	0.5	-0.32
word elsewhere	0.3	-0.3	-0.07
word end	0.25	-0.24	-0.54
word ending	0.25	-0.12	-0.22
word enough	-0.88	-0.5	0.88
word entitled	0.3	-0.28	-0.3
word evening	0.99	-0.44	-0.67
word evenings	0.41	-0.39	-0.13
word ever	-0.5	0.58	-0.77
word every	-0.6	0.66	-0.33
word everybody	-0.19	-0.49	0.54
word everyone	-0.31	-0.74	0.76
word everything	-0.6	0.9	-0.99
word ex	0.22	-0.2	-0.89
word excuse	0.41	-0.19	-0.38
word expect	-1.06	0.12	0.09
word explanation	0.18	-0.05	-0.13
word fair	-0.37	-0.89	0.85
word family	0.59	0.35	-1.47
word far	-0.48	-0.68	0.77
word feel	-0.42	-0.59	0.46
word feelings	0.37	-0.43	-0.37
word female	-0.2	0.21	-0.01
word few	0.68	-0.25	-0.62
word filing	-0.32	0.3	-0.3
word final	-0.34	0.35	-0.3
word find	-0.03	0.03	-0.24
word fine	-0.47	-1.08	0.55
word finished	0.21	-0.02	-0.33
word first	0.32	-0.12	-0.46
word five	0.3	-0.28	-0.94
word fix	0.31	-0.31	-0.3
word flat	0.42	-0.4	-0.69
word follow	-0.8	0.89	-1.04
word for	1.23	0.1	-0.96
word forbid	-0.36	0.48	-0.51
word forgive	-0.14	0.14	-0.01
word free	0.34	-0.26	-0.5
word freedom	-0.31	-0.88	0.35
word friday	0.57	-0.31	-0.52
word friend	-0.23	0.33	-0.7
word friends	-0.62	0.77	-1.81
word friendship	-1.32	1.29	-1.38
word from	0.81	-0.78	-0.7
word gain	-0.36	0.36	-0.16
word get	-0.56	0.19	0.07
word gets	0.4	-0.18	-0.42
word getting	-0.71	-0.88	0.96
word girlfriend	-0.58	0.58	-0.03
word give	-0.28	0.13	-0.21
word glad	0.39	-0.56	-0.26
word go	-0.07	0.55	-1.41
word goes	-1.26	0.06	0.34
word going	-0.2	-0.02	-0.16
word gone	-0.52	0.26	-0.25
word good	-0.08	0.34	-0.34
word got	1.0	-0.2	-0.78
word great	-0.47	-0.03	0.48
word group	0.35	-0.13	-0.58
word guess	-0.96	-0.77	1.16
word guests	0.65	-0.5	-0.94
word guys	-0.76	0.31	-0.3
word gym	-0.88	0.45	-0.29
word had	0.35	-0.35	-0.25
word hair	0.39	0.91	-1.14
word half	0.31	-0.29	-0.07
word hand	-0.66	-0.23	0.82
word hang	0.42	-0.01	-0.77
word hanging	0.7	-0.21	-0.59
word happen	-0.64	-0.42	0.54
word happens	0.22	-0.33	-0.23
word happy	-0.49	-0.56	0.78
word hard	-0.7	-0.71	0.71
word harder	-0.51	-0.09	0.52
word has	-1.16	-0.35	1.05
word hate	-0.54	-0.28	0.41
word have	-0.17	-0.15	-0.11
word having	-0.81	0.51	0.35
word he	0.32	-0.26	-0.24
word head	-2.1	-1.16	1.3
word health	0.16	-0.16	-0.01
word hear	0.58	-0.42	-0.96
word help	-0.14	-0.77	0.36
word her	-0.25	1.44	-1.23
word here	0.02	-0.48	-0.15
word hide	-0.57	0.58	-0.44
word hiding	-0.0	0.04	-0.04
word him	-0.85	0.54	-0.3
word his	-0.53	0.56	-0.64
word history	0.1	0.3	-0.3
word hit	0.6	-0.34	-0.96
word hobby	-0.13	0.28	-0.15
word hold	0.31	-0.21	-0.31
word home	-0.11	0.55	-0.64
word honesty	-1.49	-1.45	1.51
word hope	-0.3	-0.62	0.3
word hour	0.03	0.17	-1.08
word hours	0.25	-0.01	-0.71
word house	-0.14	0.36	-0.69
word how	-1.25	-0.04	0.47
word hug	0.9	-0.14	-0.86
word hugs	0.54	-0.57	-0.53
word hurt	-0.89	-0.0	0.76
word husband	0.36	-0.35	-0.04
word i	0.17	-0.23	-0.12
word if	-0.52	0.16	0.0
word important	-0.22	-0.4	0.49
word in	0.08	-0.05	-0.26
word inappropriate	-0.78	-0.67	0.69
word insist	-0.15	0.37	-0.36
word insulted	0.43	-0.32	-0.59
word insulting	0.31	-0.31	-0.29
word insults	1.14	-0.55	-1.04
word into	1.08	-1.16	-1.06
word invitation	0.45	-0.43	-0.44
word is	-0.29	-0.05	-0.29
word it	-0.66	0.08	0.4
word jealous	-0.01	0.01	-0.01
word job	-0.61	0.57	-0.33
word join	0.46	-0.34	-0.13
word joke	1.79	-1.08	-1.51
word jokes	0.92	-0.23	-0.8
word just	-0.96	-0.54	0.85
word keep	-0.1	-0.33	0.3
word keeping	0.63	-0.17	-0.63
word kids	-0.05	0.05	-0.02
word kill	-0.58	0.5	0.18
word kind	-0.69	-0.62	0.85
word kinder	-0.47	-0.03	0.49
word kiss	0.35	-0.31	-0.37
word knock	0.4	-0.26	-0.39
word know	-1.15	-0.12	0.59
word last	0.54	-0.29	-0.41
word late	0.29	-0.25	-0.24
word leave	0.17	-0.16	-0.95
word leaving	-0.15	0.51	-0.74
word lend	0.91	-1.06	-0.78
word lending	0.38	-0.38	-0.34
word less	-1.25	-0.43	1.38
word let	0.01	-0.13	-0.08
word letters	0.4	-0.36	-0.41
word lie	0.7	-0.69	-0.79
word life	-0.57	0.3	0.49
word like	-0.62	-0.47	0.64
word limit	-0.69	-0.63	0.69
word limits	-0.13	-0.54	0.41
word line	-0.72	-0.53	0.54
word listen	0.34	-0.72	0.1
word little	-0.07	-0.36	0.11
word live	-1.63	-0.14	1.33
word location	0.75	0.36	-1.72
word lock	-0.0	0.01	-0.0
word locked	0.54	-0.32	-0.24
word long	0.01	-0.01	-0.07
word longer	1.08	-1.56	-1.03
word look	-0.46	0.18	0.62
word looking	-0.17	0.23	-0.32
word lose	-0.79	0.39	-0.34
word loud	-0.0	-0.09	0.1
word love	0.08	-0.17	-0.66
word loved	-0.03	0.29	-0.29
word lunch	-0.07	0.31	-0.35
word m	0.26	-0.08	-0.22
word made	0.34	-0.32	-0.27
word mail	0.55	-0.32	-0.53
word make	-1.25	0.46	-0.09
word makeup	-0.29	0.32	-0.33
word making	-0.18	0.14	-0.54
word male	-0.77	0.81	-1.23
word man	-0.76	0.78	-0.77
word marriage	0.38	-0.26	-0.13
word married	-0.58	0.72	-0.93
word marry	-0.33	0.34	-1.44
word matter	0.24	-1.17	-0.14
word may	0.43	-0.16	-0.54
word maybe	-0.84	-1.07	0.95
word me	-0.06	-0.12	-0.25
word mean	-0.72	-0.17	0.75
word media	0.33	-0.23	-0.53
word meet	0.41	-0.38	-0.32
word meeting	0.16	-0.15	-0.02
word men	-0.41	0.42	-0.42
word messages	-0.25	0.26	-0.43
word met	0.3	-0.06	-0.27
word midnight	0.01	-0.0	-0.01
word might	-0.73	-0.31	0.56
word mind	-0.2	-1.25	0.31
word mindful	-0.22	-0.07	0.3
word mine	-0.43	0.43	-0.24
word minute	0.32	-0.25	-0.48
word minutes	0.41	-0.35	-0.73
word moment	-0.24	0.3	-0.3
word monday	0.53	-0.03	-0.53
word money	0.52	0.21	-1.18
word month	0.5	-0.43	-0.64
word more	-0.79	-0.75	0.75
word morning	0.3	-0.3	-0.3
word mornings	0.73	-0.32	-0.7
word mother	0.09	0.41	-0.68
word move	0.61	-0.3	-0.81
word much	-0.47	-1.22	0.85
word must	-0.44	0.42	-0.42
word my	0.39	-0.85	-0.15
word myself	0.37	-0.71	-0.1
word name	0.9	-0.44	-0.7
word names	0.33	-0.32	-0.16
word need	-0.14	-0.33	-0.01
word needs	-0.95	-1.24	1.03
word negativity	-1.41	-0.84	1.42
word never	-0.14	0.28	-0.27
word next	0.09	-0.08	-0.02
word nice	-0.65	-0.4	0.63
word nicer	-0.17	-0.75	0.86
word night	0.2	0.02	-0.6
word nights	-0.37	0.48	-0.5
word nine	0.69	-0.07	-0.73
word no	0.76	-0.13	-1.36
word nobody	-1.07	0.12	0.49
word noon	0.17	-0.1	-0.07
word normal	-0.32	-0.24	0.34
word not	0.1	-0.47	0.05
word nothing	-0.13	0.48	-0.35
word notice	0.44	-0.11	-0.36
word now	0.2	0.23	-0.55
word number	0.28	0.59	-0.87
word obey	-1.02	0.84	-0.83
word of	-0.47	0.11	-0.46
word off	0.15	-0.73	-0.26
word offer	0.29	-0.21	-0.08
word offline	0.81	-1.23	-0.79
word often	-0.37	-0.88	0.83
word okay	-0.32	-0.45	0.53
word on	0.37	-0.01	-0.46
word once	-0.31	0.33	-0.41
word one	0.09	-0.03	-0.4
word only	-0.33	0.67	-0.58
word open	0.53	-0.29	-0.19
word opinion	0.33	-0.34	-0.33
word opposite	-0.28	0.29	-0.02
word or	-0.89	1.45	-1.62
word order	-0.55	0.61	-0.5
word other	-0.23	-0.01	-0.2
word otherwise	0.74	-0.52	-0.06
word our	0.21	0.71	-1.27
word out	-0.51	0.27	-0.14
word outside	0.91	-0.69	-0.85
word over	-0.52	-0.37	0.64
word overnight	0.33	-0.76	-0.32
word overstepping	-0.72	-1.1	1.19
word overwhelmed	0.73	-0.36	-0.94
word owe	-0.59	0.75	-0.74
word own	0.67	-0.26	-0.47
word p	0.26	-0.08	-0.22
word parents	-0.2	0.49	-0.37
word part	0.79	-1.44	1.1
word parties	-0.13	0.13	-0.0
word partner	-0.13	-0.27	-0.02
word party	0.25	-0.21	-0.1
word pass	0.85	-0.92	-0.64
word password	0.24	0.14	-0.54
word passwords	-0.6	0.6	-0.48
word past	0.7	-0.16	-0.84
word pause	0.26	-0.22	-0.19
word pay	0.47	-0.12	-0.85
word peace	-0.99	-0.58	0.88
word people	-0.19	-0.6	0.53
word permission	-0.67	0.39	-0.37
word personal	0.92	-0.93	-0.89
word phone	-0.5	0.55	-0.57
word phones	0.1	-0.75	0.58
word photos	0.79	-0.51	-0.81
word physical	1.09	-1.06	-1.47
word pick	-0.04	0.04	-0.69
word picture	-0.19	0.21	-0.3
word pictures	0.18	-0.15	-0.96
word place	0.51	-0.47	-0.48
word places	0.4	-0.4	-0.04
word plans	0.27	0.07	-0.98
word please	0.6	-0.76	-0.48
word politics	0.78	-0.25	-0.76
word post	-0.39	1.09	-0.85
word posting	-0.59	0.71	-0.59
word prefer	-0.16	-0.77	0.31
word present	0.46	-0.51	0.17
word pressured	0.36	-0.34	-0.23
word privacy	0.47	-0.49	-0.22
word private	1.14	-1.51	-1.12
word problems	-1.33	0.9	-0.88
word protect	-0.23	-0.6	0.55
word prove	-0.56	0.47	-0.47
word public	0.39	-0.37	-0.05
word push	-0.6	-0.98	1.05
word put	-0.56	0.19	0.18
word question	0.9	-0.98	-0.62
word quiet	-0.3	-0.02	0.32
word quit	-0.4	0.48	-0.63
word raise	0.3	-0.3	-0.14
word rather	0.27	-0.33	-0.27
word read	0.21	0.41	-0.59
word reading	0.84	-0.73	-0.66
word ready	1.08	-0.67	-0.81
word real	-0.57	0.54	-0.48
word really	-1.2	-0.39	0.67
word reasonable	-0.28	-0.3	0.3
word regret	-0.23	0.46	-0.45
word relationship	-0.02	-0.55	1.18
word relationships	-0.14	0.25	-0.11
word religion	0.49	-0.1	-0.49
word rent	0.52	-0.43	-0.59
word reply	-0.38	0.38	-0.08
word report	-0.39	0.49	-0.21
word reserve	0.56	-0.5	-0.31
word respect	-0.33	-0.47	0.45
word respected	-0.94	-0.32	0.9
word respectful	-0.09	-0.05	0.14
word respond	0.87	-0.39	-1.34
word responsible	0.43	-0.75	-0.4
word rest	0.38	-0.71	-0.38
word rid	-0.08	0.31	-0.31
word right	0.11	0.41	-0.61
word room	0.5	-0.34	-0.28
word rude	-0.59	-0.47	0.62
word rule	-0.16	0.18	-0.02
word rules	-0.38	0.6	-0.35
word runs	0.05	-0.04	-0.01
word safe	-0.42	-0.3	0.4
word said	0.08	0.42	-0.86
word salary	1.1	-0.48	-0.83
word same	0.3	-0.3	-0.26
word saturday	0.97	-0.6	-0.89
word saturdays	0.71	-0.43	-0.64
word say	-0.75	0.52	-0.62
word saying	0.51	-0.64	-0.5
word secret	0.48	-0.4	-0.48
word secrets	-0.48	0.99	-0.66
word see	-0.22	0.05	0.26
word seeing	-0.49	0.95	-0.56
word send	0.15	0.2	-0.88
word separate	0.79	-0.16	-0.79
word set	-0.17	-0.18	0.32
word setting	-0.49	-0.49	0.79
word seven	0.52	-0.37	-0.29
word sex	-0.57	0.66	-1.64
word share	0.3	0.06	-0.31
word she	0.37	-0.37	-0.01
word short	-0.82	0.83	-0.57
word should	-0.66	0.2	-0.07
word shout	0.37	-0.32	-0.6
word shouted	0.86	-0.26	-0.84
word shouting	0.89	-0.79	-0.89
word show	0.06	-0.46	-0.41
word shut	-0.61	0.67	-0.67
word since	0.3	-0.3	-0.05
word single	-0.17	0.27	-0.13
word sister	0.3	-0.01	-0.48
word six	0.31	-0.31	-0.33
word skirts	-0.82	0.83	-0.57
word sleep	0.68	-0.65	-0.47
word slow	0.81	-0.85	-0.74
word smoke	0.35	-0.36	-0.29
word smoking	0.31	-0.3	-0.23
word so	-0.7	0.62	-0.01
word sober	0.56	-0.72	-0.31
word social	0.33	-0.23	-0.53
word some	-0.84	-0.43	0.67
word somebody	0.07	-0.79	0.28
word someone	-0.24	0.29	-0.81
word something	-0.51	0.17	0.03
word sometimes	-0.79	-0.53	0.87
word sorry	-0.28	0.29	-0.33
word sort	-0.27	-0.2	0.45
word space	-0.63	-1.08	1.51
word speak	0.15	-0.6	0.11
word spend	-0.88	0.58	-0.76
word spending	0.3	-0.21	-0.3
word spoken	0.4	-0.19	-0.3
word stand	-0.43	-1.12	0.44
word start	0.68	-0.63	-0.79
word starts	0.83	-0.8	-0.54
word stay	0.07	-0.06	-0.22
word staying	0.31	-0.08	-0.31
word stays	0.31	-0.31	-0.24
word step	-0.2	-0.95	0.61
word stepping	0.52	-0.44	-0.65
word still	0.67	-0.66	-0.61
word stop	0.16	-0.44	-0.1
word subject	0.45	-0.24	-0.36
word sunday	0.53	-0.3	-1.05
word sundays	0.35	-0.82	-0.34
word support	-0.48	-0.13	0.58
word supportive	-0.3	-0.15	0.44
word suppose	-0.39	-0.67	0.43
word sure	-0.67	0.54	0.26
word table	-0.0	0.16	-0.57
word take	-0.48	-0.47	0.28
word taking	0.29	-0.44	-0.18
word talk	0.33	-0.23	-0.56
word talking	-0.26	0.36	-1.63
word tell	0.05	0.38	-0.63
word telling	-0.73	0.8	-0.68
word ten	0.42	-0.23	-1.02
word text	-0.29	0.34	-0.31
word texting	0.47	-0.46	-0.84
word texts	0.32	0.27	-0.32
word than	0.55	-0.57	0.26
word thank	0.49	-0.39	-0.74
word thanks	0.4	-0.36	-0.4
word that	-0.03	-0.15	-0.11
word the	-0.12	0.2	-0.67
word them	-0.85	0.22	-0.02
word then	-0.12	-0.04	0.14
word therapist	-0.58	0.58	-0.23
word therapy	-1.24	0.56	-0.4
word there	-0.75	0.3	-0.17
word thing	-0.05	-0.69	0.66
word things	0.59	-1.02	-0.54
word think	-0.11	-1.29	0.23
word this	-0.12	-0.49	0.1
word those	-0.0	0.49	-0.49
word thought	0.29	-0.01	-0.29
word thoughtful	-0.0	-0.02	0.02
word through	0.42	-0.37	-0.84
word throw	0.23	-0.23	-0.0
word time	-0.57	-0.85	0.85
word times	-0.27	0.31	-0.14
word tired	0.29	-0.32	-0.19
word to	1.07	-0.24	-0.78
word today	0.64	-0.63	-0.81
word together	-0.29	0.15	0.25
word told	-0.87	0.41	-0.39
word tolerate	-0.41	-1.24	0.42
word tomorrow	0.6	-0.59	-0.35
word tone	-0.8	-0.4	0.45
word tonight	0.45	0.45	-0.75
word too	0.22	-0.74	0.8
word topic	0.9	-0.93	-0.84
word touch	0.95	-0.74	-0.94
word touched	0.53	-0.27	-0.53
word toxic	-0.82	-0.31	0.63
word track	-0.25	0.27	-0.16
word treat	-0.43	-0.67	0.68
word treated	-1.03	-0.56	1.01
word trip	-1.34	1.01	-0.86
word trouble	-0.27	0.35	-0.11
word trust	-0.38	0.5	-0.18
word try	-0.33	0.1	0.32
word turn	0.21	0.06	-0.49
word turning	0.36	-0.27	-0.11
word turns	0.28	-0.23	-0.21
word twenty	0.3	-0.3	-0.21
word two	-0.15	0.12	-0.42
word uncomfortable	-0.53	-0.19	0.43
word under	0.23	0.46	-0.83
word understand	-1.04	-0.44	1.18
word understanding	-0.06	-0.05	0.11
word unfollow	-0.18	0.43	-0.38
word unless	-0.53	0.54	-0.5
word until	0.04	0.06	-1.17
word up	-0.46	-0.17	0.11
word upset	-0.61	-0.28	0.43
word us	-0.11	-0.32	0.22
word use	0.7	-1.67	-0.02
word value	-0.22	-0.54	0.39
word visit	0.37	-0.36	-0.87
word visits	0.21	-0.11	-0.14
word voice	0.7	-0.7	-0.14
word wait	0.32	-0.32	-0.32
word walk	-0.19	-0.93	0.36
word want	-0.48	0.25	-0.29
word was	-0.36	-0.73	0.36
word waste	-0.63	0.35	-0.09
word watch	-0.48	-0.51	0.51
word way	-0.42	0.02	0.17
word we	-0.53	0.27	-0.37
word wear	-0.57	0.5	-0.36
word wearing	-0.8	0.89	-0.81
word wedding	0.61	-0.67	-0.19
word week	0.83	-0.43	-0.56
word weekdays	0.4	-0.4	-0.01
word weekend	0.3	-0.22	-0.69
word weekends	0.66	-0.42	-0.64
word weight	0.17	0.09	-0.82
word welcome	0.3	-0.3	-0.29
word well	0.28	-0.3	-0.22
word were	-0.81	0.62	0.13
word what	0.08	-0.61	0.18
word whatever	-0.29	-0.61	0.38
word when	-0.29	-0.32	-0.26
word whenever	0.2	-0.18	-0.3
word where	0.04	0.09	-1.06
word whether	0.01	-0.01	-0.06
word which	1.03	-0.06	-1.02
word while	0.98	-1.0	-0.92
word who	-0.42	1.2	-1.86
word why	-0.24	0.62	-0.51
word wife	-0.82	1.4	-0.98
word will	0.15	-0.44	-0.1
word willing	0.6	-0.59	-1.01
word wish	-0.27	-0.52	0.64
word with	0.37	-0.2	-0.66
word within	-0.9	0.89	-0.6
word without	0.81	0.5	-1.49
word women	-0.75	0.83	-0.16
word word	0.62	-0.18	-0.62
word work	0.22	0.07	-0.9
word working	-0.14	-0.8	0.67
word would	-0.28	-0.42	0.32
word year	0.73	-0.69	-0.55
word yelling	0.6	-0.6	-0.31
word yes	-0.01	0.2	-0.74
word you	-0.43	0.22	-0.2
word your	-0.49	0.67	-0.6
word yours	0.55	-0.06	-0.56
word yourself	-1.15	-0.85	0.88
"""

BOUNDARY = weights(_ROWS, _LABELS, _TAUGHT_BY)
