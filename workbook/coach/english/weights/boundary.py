"""Weights for 'boundary': written by `python -m tests.coach.teaching`."""

from __future__ import annotations

from workbook.coach.weighing import weights

_TAUGHT_BY = "7e57f8de6193783779b0eb424af432673859e5d170f735f0e73b4d4cbbfdee97"
_LABELS = ("boundary", "controlling", "vague")
_ROWS = """
about @i	0.05	0.07	-0.27
about @it	-0.83	0.45	0.02
about @partner	-0.41	0.41	-0.33
about @they	-0.77	0.15	-0.16
about @we	-0.16	-0.74	0.29
about @you	-0.2	-0.31	-0.13
about nobody	-0.44	-0.44	0.23
any text	0.12	-0.15	-0.15
class always_joins	-0.23	-0.1	-0.17
class aux	0.23	-0.29	-0.11
class bad_act	0.07	-0.6	0.23
class be	-0.1	-0.42	0.22
class ever	-0.25	0.32	-0.31
class expected	0.18	-0.38	-0.16
class feel	-0.48	-0.55	0.52
class felt	-0.09	-0.47	0.29
class harm	-0.36	-0.54	0.46
class he	0.16	-0.15	-0.31
class i	0.2	-0.17	-0.21
class it	-0.38	0.21	-0.17
class joins	0.43	0.33	-0.72
class label	-0.52	-0.63	0.59
class leads	-0.14	0.11	-0.1
class liberty	0.03	0.29	-0.5
class liberty-ing	-0.32	0.98	-1.48
class negative	-0.08	-0.67	0.32
class not	0.18	-0.34	-0.06
class obliged	0.06	0.21	-0.62
class partner	-1.03	1.46	-1.12
class pleasant	-0.07	-0.21	-0.0
class possession	1.2	0.21	-1.42
class private	0.0	0.6	-1.0
class pseudo	-0.05	-0.43	0.28
class said	-0.57	0.76	-1.04
class should	-1.02	0.66	-0.57
class somebody	-0.24	0.05	0.04
class telling	0.0	-0.08	-0.06
class they	0.27	0.5	-0.64
class very	-0.15	-0.17	-0.14
class warm	-0.08	-0.12	-0.14
class we	-0.16	0.14	-0.46
class you	-0.48	0.29	-0.27
cue act as need	-0.25	-0.48	0.48
cue and when	-0.46	0.0	0.23
cue blame	-1.15	0.32	0.05
cue but	0.02	-0.24	-0.18
cue charged	-0.19	0.04	0.01
cue cold	-0.22	-0.93	0.28
cue command	-1.08	0.83	-0.27
cue concrete	0.58	-0.41	-0.65
cue condition	-0.4	0.25	-0.34
cue escalation	-0.29	0.01	-0.05
cue ever	-0.74	0.07	-0.02
cue firm limit	0.17	-0.59	0.05
cue hurry	0.21	0.41	-0.69
cue kind opening	0.98	-0.87	-0.7
cue limit	0.53	-0.81	0.06
cue mine	0.43	-0.32	-0.32
cue more escalation	-0.11	-0.51	0.92
cue more repair	0.34	-0.73	-0.26
cue names a feeling	-0.1	-0.21	0.15
cue names somebody	0.08	-0.16	-0.08
cue need	-0.16	-0.31	-0.04
cue negative	-0.65	-0.14	0.44
cue no condition	0.0	-0.02	-0.33
cue no repair	-1.2	0.35	0.3
cue opens	-0.66	-0.06	-0.12
cue opinion	-0.32	-0.2	0.12
cue own act	-0.03	-0.04	-0.18
cue own feeling	-0.09	-0.52	-0.13
cue own harm	-0.36	0.39	-0.93
cue polite request	0.38	-1.03	-0.17
cue refusal	-0.48	-0.4	0.55
cue repair	0.11	-0.68	-0.06
cue situation	0.58	0.04	-0.69
cue threat	-1.3	0.95	-0.59
cue vague	-0.74	-1.45	1.42
cue warm	-0.21	-0.06	-0.06
cue wish for respect	-0.16	-1.42	0.49
cue yours	-0.76	0.61	-0.28
length 0	-0.48	-0.84	0.62
length 1	-1.71	0.02	0.41
length 2	-0.27	0.11	-0.0
length 3	0.52	-0.05	-0.64
length 4	0.49	-0.5	-0.36
opens ^ a	-0.56	0.55	-0.52
opens ^ actually	0.09	-0.01	-0.08
opens ^ actually ,	0.09	-0.01	-0.08
opens ^ actually , i	0.09	-0.01	-0.08
opens ^ after	-0.32	0.34	-0.22
opens ^ as	0.0	-0.0	-0.27
opens ^ as long	0.0	-0.0	-0.28
opens ^ as long as	0.0	-0.0	-0.28
opens ^ back	-0.71	-0.49	0.75
opens ^ back off	-0.71	-0.49	0.75
opens ^ be	-0.17	-0.78	0.89
opens ^ be more	-0.0	-0.0	0.0
opens ^ because	-0.47	0.4	-0.39
opens ^ because i	-0.47	0.4	-0.39
opens ^ before	-0.21	0.38	-0.44
opens ^ boundaries	-0.87	-0.27	0.94
opens ^ boundary	0.08	-0.06	-0.28
opens ^ boundary :	0.08	-0.06	-0.28
opens ^ can	-0.46	-0.34	0.37
opens ^ can you	-0.35	-0.33	0.34
opens ^ can you be	-0.05	-0.05	0.1
opens ^ choose	-0.67	0.31	-0.3
opens ^ choose :	-0.25	0.3	-0.3
opens ^ come	-0.09	0.1	-0.02
opens ^ could	-0.3	-0.27	0.31
opens ^ could we	-0.31	-0.3	0.31
opens ^ could you	-0.1	-0.07	0.17
opens ^ could you be	-0.02	-0.02	0.04
opens ^ could you maybe	-0.01	-0.01	0.02
opens ^ cut	-0.44	-0.74	0.74
opens ^ delete	-0.47	0.49	-0.48
opens ^ delete your	-0.44	0.38	-0.35
opens ^ do	-0.08	0.06	-0.18
opens ^ do not	0.19	-0.24	0.11
opens ^ do not be	-0.7	-0.49	0.5
opens ^ do not call	-0.36	-0.53	0.52
opens ^ do not come	-0.11	-0.37	0.37
opens ^ do not cross	-0.09	-0.31	0.31
opens ^ do not do	-0.7	-0.67	0.71
opens ^ do not go	-1.24	0.21	-0.2
opens ^ do not make	-0.89	0.28	-0.27
opens ^ do not push	-0.04	-0.37	0.38
opens ^ do not take	-1.09	-0.64	0.66
opens ^ do not talk	-0.9	0.37	-0.34
opens ^ do not treat	-0.08	-0.27	0.3
opens ^ do not you	-0.98	0.5	-0.48
opens ^ either	-0.36	0.39	-0.04
opens ^ either you	-0.18	0.19	-0.0
opens ^ enough	-0.38	-0.34	0.35
opens ^ everybody	-0.18	-0.5	0.54
opens ^ for	0.24	-0.16	-0.19
opens ^ from	-0.03	0.03	-0.36
opens ^ from now	-0.03	0.03	-0.36
opens ^ from now on	-0.03	0.03	-0.36
opens ^ get	-0.38	-0.43	0.43
opens ^ give	-0.61	-0.29	0.34
opens ^ give me	-0.6	-0.64	0.69
opens ^ give me your	-0.03	1.03	-1.02
opens ^ have	-0.32	0.3	-0.29
opens ^ have some	-0.36	-0.46	0.55
opens ^ help	-0.13	-0.46	0.54
opens ^ i	-0.54	0.05	0.29
opens ^ i am	-0.34	0.24	0.38
opens ^ i am asking	0.88	-0.78	-0.35
opens ^ i am at	-0.54	-0.35	0.54
opens ^ i am choosing	0.57	-0.55	-0.86
opens ^ i am going	-0.15	0.53	-0.49
opens ^ i am happy	0.28	-0.02	-0.26
opens ^ i am keeping	0.61	-0.22	-0.54
opens ^ i am not	-0.37	-0.2	0.06
opens ^ i am saying	0.5	-0.67	-0.48
opens ^ i am setting	-0.94	-0.48	0.8
opens ^ i am taking	0.34	-0.44	-0.33
opens ^ i am the	-0.3	0.31	-0.3
opens ^ i am uncomfortable	-0.49	0.16	0.15
opens ^ i am your	-0.12	0.19	-0.08
opens ^ i appreciate	0.03	-0.01	-0.02
opens ^ i can	0.07	-1.21	0.25
opens ^ i can listen	0.01	-0.0	-0.01
opens ^ i can not	-0.05	-1.14	0.39
opens ^ i can only	-0.18	-0.56	0.26
opens ^ i choose	0.46	-0.45	-0.44
opens ^ i choose not	0.46	-0.45	-0.44
opens ^ i decide	-0.35	0.35	-0.39
opens ^ i demand	-0.92	1.09	-1.03
opens ^ i deserve	-0.22	-0.61	0.23
opens ^ i deserve to	-0.08	-0.46	0.08
opens ^ i do	0.02	-0.5	0.09
opens ^ i do not	0.02	-0.5	0.09
opens ^ i expect	-1.06	-0.22	0.27
opens ^ i expect you	-0.42	-0.39	0.39
opens ^ i feel	0.02	-0.2	-0.01
opens ^ i feel like	-0.18	-0.16	0.24
opens ^ i feel uncomfortable	0.31	-0.35	-0.31
opens ^ i forbid	-0.38	0.92	-0.99
opens ^ i forbid you	-0.3	0.3	-0.3
opens ^ i get	0.16	-0.06	-0.81
opens ^ i get to	-0.13	0.13	-0.35
opens ^ i guess	-1.01	-0.66	0.76
opens ^ i hate	-0.51	-0.32	0.36
opens ^ i have	-0.31	-0.36	0.67
opens ^ i have a	0.53	-0.36	-0.72
opens ^ i have decided	-0.02	0.1	-1.2
opens ^ i have my	-0.57	-0.31	0.36
opens ^ i have the	0.64	-0.62	-0.66
opens ^ i have to	-0.45	-1.04	0.51
opens ^ i hope	-0.3	-0.81	0.31
opens ^ i hope you	-0.3	-0.81	0.31
opens ^ i insist	-0.56	0.58	-0.58
opens ^ i just	-0.77	-0.37	0.6
opens ^ i just need	-0.3	-0.5	0.33
opens ^ i just want	-0.38	-0.3	0.31
opens ^ i keep	0.76	-0.31	-0.86
opens ^ i keep my	0.33	-0.24	-0.23
opens ^ i let	0.56	-0.56	-0.01
opens ^ i love	0.02	0.0	-0.3
opens ^ i love you	-0.3	0.3	-0.07
opens ^ i might	-0.69	-0.31	0.56
opens ^ i need	-0.33	0.33	-0.19
opens ^ i need a	0.36	-0.71	-0.24
opens ^ i need better	-0.09	-0.14	0.23
opens ^ i need more	-0.28	-0.33	0.6
opens ^ i need my	0.05	-0.52	-0.04
opens ^ i need some	-0.74	-0.3	0.33
opens ^ i need to	-0.46	0.66	-0.72
opens ^ i need you	0.13	-0.07	-0.25
opens ^ i only	0.78	-0.7	-1.24
opens ^ i prefer	0.42	-0.31	-0.12
opens ^ i prefer not	0.06	-0.04	-0.01
opens ^ i prefer to	0.55	-0.42	-0.21
opens ^ i reserve	0.55	-0.47	-0.35
opens ^ i respect	0.47	-0.34	-0.44
opens ^ i should	-0.32	-0.65	0.58
opens ^ i should be	-0.16	0.19	-0.1
opens ^ i think	-0.32	-0.29	0.32
opens ^ i think we	-0.12	-0.08	0.2
opens ^ i told	-0.4	0.51	-0.15
opens ^ i told you	-0.28	0.38	-0.16
opens ^ i understand	0.15	-0.0	-0.14
opens ^ i understand you	0.15	-0.0	-0.14
opens ^ i value	-0.23	-0.37	0.35
opens ^ i want	-0.04	-0.44	0.23
opens ^ i want more	-0.19	-0.04	0.24
opens ^ i want some	-0.66	-0.38	0.66
opens ^ i want to	0.69	-0.38	-0.45
opens ^ i want us	-0.77	-0.52	0.74
opens ^ i want you	-1.37	-0.14	0.32
opens ^ i want your	-0.31	0.63	-0.38
opens ^ i will	-0.76	0.43	-0.2
opens ^ i will answer	0.53	-0.59	-0.42
opens ^ i will be	-0.45	0.34	-0.35
opens ^ i will call	0.59	-0.61	-0.03
opens ^ i will decide	-0.63	0.62	-0.4
opens ^ i will do	-0.68	-0.02	0.42
opens ^ i will drive	0.41	-0.41	-0.52
opens ^ i will leave	0.42	-0.44	-0.37
opens ^ i will let	0.23	-0.0	-0.3
opens ^ i will not	-0.13	0.33	-0.9
opens ^ i will only	-0.13	0.16	-0.5
opens ^ i will pay	0.44	-0.43	-0.01
opens ^ i will take	0.42	-0.09	-0.7
opens ^ i will talk	0.59	-0.59	-0.21
opens ^ i will tell	-0.37	0.37	-0.39
opens ^ i wish	-0.3	-0.52	0.55
opens ^ i wish people	-0.03	-0.01	0.03
opens ^ i wish you	-0.33	-0.52	0.53
opens ^ i would	0.01	-0.95	0.02
opens ^ i would appreciate	0.28	-0.42	-0.05
opens ^ i would be	0.18	-0.0	-0.18
opens ^ i would like	-0.13	-0.79	0.16
opens ^ i would prefer	-0.28	-0.62	0.31
opens ^ i would rather	0.29	-0.26	-0.29
opens ^ if	-0.63	-0.58	0.62
opens ^ if i	-0.97	1.39	-1.66
opens ^ if i am	0.05	0.55	-0.62
opens ^ if it	0.3	-0.3	-0.29
opens ^ if the	0.16	-0.08	-0.06
opens ^ if the meeting	0.03	-0.02	-0.01
opens ^ if this	-0.56	-0.42	0.55
opens ^ if you	-0.28	-0.36	0.41
opens ^ if you are	0.27	-0.27	-0.32
opens ^ if you call	0.29	-0.28	-0.26
opens ^ if you can	0.35	-0.35	-0.41
opens ^ if you cared	-0.41	0.06	-0.05
opens ^ if you choose	0.32	-0.32	-0.03
opens ^ if you do	-1.05	0.38	0.61
opens ^ if you ever	-0.44	0.49	-0.64
opens ^ if you go	-0.08	0.51	-1.18
opens ^ if you keep	-0.32	-0.64	0.76
opens ^ if you leave	-0.61	0.54	-0.34
opens ^ if you loved	-0.29	0.61	-0.52
opens ^ if you raise	0.3	-0.3	-0.2
opens ^ if you really	-0.01	0.74	-0.73
opens ^ if you speak	0.04	-0.02	-0.02
opens ^ if you talk	-0.39	0.45	-0.2
opens ^ if you want	-0.54	0.33	-0.16
opens ^ if you wear	-0.85	0.94	-0.66
opens ^ if you will	-0.78	0.78	-0.0
opens ^ in	-0.3	0.33	-0.36
opens ^ it	-0.28	-0.1	0.0
opens ^ it does	0.39	-0.39	-0.03
opens ^ it does not	0.39	-0.39	-0.03
opens ^ it is	-0.0	0.23	-0.33
opens ^ it is either	-0.05	0.3	-0.3
opens ^ it is fine	-0.3	-0.34	0.3
opens ^ it is my	-0.12	0.34	-0.34
opens ^ it is not	0.39	-0.9	-0.02
opens ^ it is okay	-0.55	-0.39	0.53
opens ^ it is time	-0.41	-0.95	0.93
opens ^ it would	-0.08	-0.66	0.66
opens ^ it would be	-0.09	-0.35	0.35
opens ^ just	-0.17	-0.94	1.01
opens ^ just be	-0.0	-0.05	0.06
opens ^ keep	-0.73	-0.41	0.42
opens ^ keep your	-0.73	-0.41	0.42
opens ^ leave	-0.66	-0.07	0.07
opens ^ leave your	-0.02	0.33	-0.33
opens ^ let	-0.11	-0.25	0.32
opens ^ let me	-0.74	-0.1	0.66
opens ^ let us	0.3	-0.3	-0.3
opens ^ make	-0.46	-0.77	0.74
opens ^ make me	-0.46	-0.71	0.68
opens ^ maybe	-0.37	-0.54	0.61
opens ^ maybe we	-0.34	-0.24	0.32
opens ^ maybe we could	-0.34	-0.24	0.32
opens ^ maybe you	-0.0	-0.4	0.4
opens ^ maybe you could	-0.01	-0.39	0.39
opens ^ my	0.13	-0.12	-0.17
opens ^ my body	0.38	-0.66	-0.33
opens ^ my boundaries	-1.55	-0.49	1.43
opens ^ my boundary	-0.88	0.22	0.1
opens ^ my boundary is	-0.88	0.22	0.1
opens ^ my limit	-0.11	-0.64	0.34
opens ^ my time	-0.66	-0.74	0.67
opens ^ next	0.14	-0.1	-0.12
opens ^ next time	0.14	-0.1	-0.12
opens ^ next time you	0.14	-0.1	-0.12
opens ^ no	-0.23	0.19	-0.06
opens ^ no ,	0.55	-0.44	-0.85
opens ^ no , i	0.66	-0.66	-0.36
opens ^ no , that	0.53	-0.52	-0.0
opens ^ no .	0.47	-0.38	-0.13
opens ^ no . ^	0.47	-0.38	-0.13
opens ^ no more	-0.39	-0.04	0.04
opens ^ nobody	-0.97	-0.66	0.69
opens ^ not	-0.39	-0.6	0.76
opens ^ once	0.04	0.06	-0.1
opens ^ people	-0.53	0.45	-0.17
opens ^ please	0.45	-0.73	-0.21
opens ^ please be	-0.23	-0.01	0.24
opens ^ please be considerate	-0.14	-0.0	0.15
opens ^ please be more	-0.01	-0.0	0.01
opens ^ please do	0.16	-1.21	0.2
opens ^ please do not	0.16	-1.21	0.2
opens ^ please give	-0.44	-0.32	0.47
opens ^ please give me	-0.44	-0.32	0.47
opens ^ please just	-0.9	-0.24	0.9
opens ^ please respect	0.26	-0.01	-0.25
opens ^ please respect my	0.26	-0.01	-0.25
opens ^ please stop	-0.24	-0.74	0.25
opens ^ please stop .	-0.2	-0.8	0.21
opens ^ quit	-0.38	-0.38	0.38
opens ^ respect	-0.42	-0.89	1.01
opens ^ respect me	-0.11	-0.84	0.89
opens ^ respect my	-0.22	-0.01	0.22
opens ^ show	-0.96	-0.98	1.05
opens ^ show me	-0.09	0.62	-0.61
opens ^ since	0.3	-0.3	-0.05
opens ^ since i	0.3	-0.3	-0.05
opens ^ something	-0.44	-0.64	0.64
opens ^ sometimes	-0.05	-0.5	0.51
opens ^ sometimes i	-0.05	-0.27	0.29
opens ^ sometimes you	-0.05	-0.42	0.42
opens ^ sorry	0.49	-0.28	-0.37
opens ^ sorry ,	0.49	-0.28	-0.37
opens ^ sorry , i	0.06	-0.0	-0.06
opens ^ space	-0.83	-0.24	0.86
opens ^ stay	-0.83	-0.34	0.63
opens ^ stop	-0.37	-0.02	-0.04
opens ^ stop .	0.25	-1.91	-0.15
opens ^ stop being	-0.88	-0.61	0.62
opens ^ stop being so	-0.33	-0.6	0.6
opens ^ stop going	-0.29	0.45	-0.45
opens ^ stop going to	-0.29	0.45	-0.45
opens ^ stop hanging	-0.01	0.07	-0.06
opens ^ stop hanging out	-0.01	0.07	-0.06
opens ^ stop talking	-0.32	0.54	-0.24
opens ^ stop talking to	-0.32	0.54	-0.24
opens ^ stop that	-0.52	0.11	-0.08
opens ^ take	-0.66	-0.57	0.65
opens ^ tell	-0.59	0.66	-0.6
opens ^ tell me	-0.68	0.35	-0.31
opens ^ thank	0.02	-0.02	-0.0
opens ^ thank you	0.02	-0.02	-0.0
opens ^ thank you for	0.02	-0.02	-0.0
opens ^ thanks	0.34	-0.29	-0.36
opens ^ thanks ,	0.35	-0.3	-0.37
opens ^ thanks , but	0.35	-0.3	-0.37
opens ^ thanks for	0.08	-0.06	-0.02
opens ^ that	0.14	-1.09	-0.15
opens ^ that crosses	-0.53	-0.77	0.77
opens ^ that is	0.11	-0.38	-0.18
opens ^ that is not	-1.31	-0.2	-0.06
opens ^ that is too	-0.51	-0.07	0.53
opens ^ there	-0.37	0.54	-0.54
opens ^ there is	-0.31	0.3	-0.3
opens ^ there is no	-0.31	0.3	-0.3
opens ^ things	-0.34	-0.75	0.83
opens ^ things need	-0.31	-0.39	0.44
opens ^ things need to	-0.31	-0.39	0.44
opens ^ this	-0.08	-0.88	0.22
opens ^ this can	-0.88	-0.42	0.54
opens ^ this can not	-0.88	-0.42	0.54
opens ^ this is	0.26	-0.25	-0.33
opens ^ this is my	0.32	-0.05	-0.32
opens ^ this is not	-0.69	-0.86	0.71
opens ^ to	0.3	-0.3	-0.28
opens ^ treat	-0.26	-0.3	0.3
opens ^ treat me	-0.08	-0.13	0.2
opens ^ try	-0.19	-0.46	0.51
opens ^ try to	-0.19	-0.46	0.51
opens ^ try to be	-0.06	-0.01	0.06
opens ^ turn	-0.59	0.59	-0.01
opens ^ unfollow	-0.28	0.71	-0.71
opens ^ unless	-0.11	0.16	-0.11
opens ^ unless you	-0.64	0.68	-0.15
opens ^ until	0.13	-0.11	-0.27
opens ^ until you	0.12	-0.11	-0.28
opens ^ watch	-0.49	-0.37	0.37
opens ^ we	-0.09	-0.24	0.03
opens ^ we are	0.18	0.3	-0.34
opens ^ we are not	0.35	-0.85	-0.34
opens ^ we can	0.67	-0.31	-0.7
opens ^ we do	-0.1	0.1	-0.38
opens ^ we do not	0.3	-0.3	-0.0
opens ^ we have	-0.06	0.06	-0.11
opens ^ we need	-0.46	-0.23	0.45
opens ^ we need to	-1.0	-0.07	0.99
opens ^ we should	-0.39	-1.17	1.14
opens ^ we will	0.48	-0.45	-0.64
opens ^ what	-0.01	-0.6	0.61
opens ^ what you	0.01	-0.6	0.28
opens ^ whatever	-0.04	-0.37	0.37
opens ^ when	-0.51	-0.34	0.13
opens ^ when i	-0.53	0.51	-0.34
opens ^ when i am	0.12	-0.12	-0.01
opens ^ when you	-0.46	-0.72	0.51
opens ^ when you are	0.19	-0.89	0.1
opens ^ when you do	-0.3	-0.31	0.3
opens ^ while	0.28	-0.27	-0.26
opens ^ while you	0.28	-0.27	-0.26
opens ^ who	-0.09	0.42	-0.42
opens ^ why	-0.13	0.35	-0.22
opens ^ work	-0.72	-0.56	0.57
opens ^ would	-0.05	-0.61	0.64
opens ^ you	-0.65	-0.07	-0.11
opens ^ you always	-0.01	-0.6	0.6
opens ^ you are	-0.29	-0.33	0.18
opens ^ you are being	-0.48	-0.06	0.07
opens ^ you are crossing	-0.08	-0.4	0.4
opens ^ you are entitled	0.3	-0.3	-0.3
opens ^ you are making	-0.05	-0.26	0.3
opens ^ you are my	-1.06	0.97	-0.91
opens ^ you are never	-0.45	0.31	-0.31
opens ^ you are not	-0.58	-0.57	0.86
opens ^ you are to	-0.83	0.87	-0.87
opens ^ you are too	-0.3	-0.34	0.33
opens ^ you are welcome	0.3	-0.3	-0.29
opens ^ you better	-0.29	0.3	-0.3
opens ^ you can	0.03	-0.1	-0.42
opens ^ you can be	0.76	-0.57	-0.85
opens ^ you can go	-0.81	0.84	-0.08
opens ^ you can not	-1.8	0.37	-0.11
opens ^ you can only	-0.06	0.29	-0.29
opens ^ you can see	0.29	-0.29	-0.02
opens ^ you do	-0.24	0.39	-0.42
opens ^ you do not	-0.24	0.36	-0.38
opens ^ you have	-0.9	0.06	-0.02
opens ^ you have no	-0.92	1.04	-0.48
opens ^ you have to	-0.58	0.17	-0.15
opens ^ you know	-0.26	-0.36	0.36
opens ^ you know what	-0.17	-0.34	0.34
opens ^ you may	0.24	-0.21	-0.47
opens ^ you may not	0.47	-0.44	-0.5
opens ^ you must	-0.29	0.37	-0.37
opens ^ you must always	-0.07	0.41	-0.39
opens ^ you must tell	-0.0	0.02	-0.02
opens ^ you need	-0.74	-0.5	0.53
opens ^ you need to	-0.69	-0.71	0.73
opens ^ you never	-0.04	-0.37	0.37
opens ^ you owe	-0.44	0.76	-0.75
opens ^ you owe me	-0.33	0.69	-0.69
opens ^ you should	-0.13	-0.1	0.11
opens ^ you should be	-0.01	0.06	-0.06
opens ^ you should know	-0.35	-0.38	0.38
opens ^ you should not	-0.06	-0.75	0.75
opens ^ you should respect	-0.0	-1.22	1.22
opens ^ you will	-1.04	0.84	-0.61
opens ^ you will do	-0.29	0.3	-0.3
opens ^ you would	-0.42	0.46	-0.46
opens ^ you would better	-0.5	0.42	-0.42
opens ^ your	-0.09	0.3	-0.52
opens ^ your friends	-0.3	0.3	-0.01
pair 's .	0.2	-0.17	-0.08
pair 's notice	0.26	-0.11	-0.17
pair , and	0.44	-0.54	0.07
pair , but	0.02	-0.24	-0.17
pair , do	-1.17	0.35	0.62
pair , end	-0.29	0.57	-0.62
pair , i	0.51	-0.51	-0.5
pair , if	-0.39	-0.39	0.39
pair , it	-0.41	-0.01	0.3
pair , maybe	-0.08	-0.0	0.08
pair , no	-0.97	0.83	-0.61
pair , not	0.38	-0.41	-0.38
pair , now	-0.44	0.94	-0.87
pair , or	-0.86	0.81	-0.4
pair , otherwise	0.83	-0.57	-0.22
pair , please	0.46	-0.28	-0.45
pair , so	-1.24	1.51	-1.23
pair , that	-0.3	0.31	-0.35
pair , then	-0.1	-0.3	0.3
pair , there	-0.11	-0.37	0.37
pair , we	0.36	-0.18	-0.48
pair , when	-0.08	0.08	-0.12
pair , whether	1.26	-1.26	-0.0
pair , you	-1.21	0.62	-0.23
pair . ^	1.4	-0.52	-1.59
pair : no	-0.76	0.74	-0.3
pair : you	-0.75	1.06	-0.87
pair ; i	0.78	-0.93	-0.3
pair ; otherwise	0.03	-0.03	-0.0
pair ; please	0.32	-0.0	-0.32
pair ? ^	-0.58	0.5	0.08
pair ^ a	-0.56	0.55	-0.52
pair ^ actually	0.09	-0.01	-0.08
pair ^ after	-0.31	0.34	-0.18
pair ^ as	0.0	-0.0	-0.27
pair ^ back	-0.71	-0.49	0.75
pair ^ be	-0.17	-0.78	0.89
pair ^ because	-0.47	0.4	-0.39
pair ^ before	-0.21	0.38	-0.44
pair ^ boundaries	-0.87	-0.27	0.94
pair ^ boundary	0.08	-0.06	-0.28
pair ^ call	-0.13	0.26	-0.29
pair ^ can	-0.29	-0.33	0.34
pair ^ change	-0.84	1.27	-0.71
pair ^ choose	-0.67	0.31	-0.3
pair ^ come	-0.09	0.1	-0.02
pair ^ could	-0.3	-0.27	0.31
pair ^ cut	-0.44	-0.74	0.74
pair ^ delete	-0.47	0.49	-0.48
pair ^ do	-0.08	0.06	-0.18
pair ^ either	-0.36	0.39	-0.04
pair ^ enough	-0.38	-0.34	0.35
pair ^ everybody	-0.18	-0.5	0.54
pair ^ for	0.24	-0.16	-0.19
pair ^ from	-0.03	0.03	-0.36
pair ^ get	-0.38	-0.43	0.43
pair ^ give	-0.53	-0.28	0.33
pair ^ have	-0.32	0.3	-0.29
pair ^ help	-0.13	-0.46	0.54
pair ^ i	-0.08	-0.11	0.03
pair ^ if	-0.5	-0.69	0.62
pair ^ in	-0.3	0.33	-0.36
pair ^ it	-0.28	-0.1	0.0
pair ^ just	-0.17	-0.94	1.01
pair ^ keep	-0.73	-0.41	0.42
pair ^ leave	-0.66	-0.07	0.07
pair ^ let	-0.11	-0.25	0.32
pair ^ m	0.29	-0.13	-0.21
pair ^ make	-0.46	-0.77	0.74
pair ^ maybe	-0.37	-0.54	0.61
pair ^ my	0.13	-0.12	-0.17
pair ^ next	0.14	-0.1	-0.12
pair ^ no	-0.23	0.19	-0.06
pair ^ nobody	-0.97	-0.66	0.69
pair ^ not	-0.41	-0.59	0.8
pair ^ once	0.04	0.06	-0.1
pair ^ people	-0.53	0.45	-0.17
pair ^ please	0.45	-0.73	-0.21
pair ^ quit	-0.38	-0.38	0.38
pair ^ respect	-0.42	-0.89	1.01
pair ^ send	-0.3	0.3	-0.3
pair ^ show	-0.96	-0.98	1.05
pair ^ since	0.3	-0.3	-0.05
pair ^ something	-0.44	-0.64	0.64
pair ^ sometimes	-0.05	-0.5	0.51
pair ^ sorry	0.49	-0.28	-0.37
pair ^ space	-0.83	-0.24	0.86
pair ^ stay	-0.83	-0.34	0.63
pair ^ stop	-0.37	-0.02	-0.04
pair ^ take	-0.66	-0.57	0.65
pair ^ tell	-0.59	0.66	-0.6
pair ^ thank	0.02	-0.02	-0.0
pair ^ thanks	0.34	-0.29	-0.36
pair ^ that	0.09	-0.8	-0.15
pair ^ then	-0.24	0.25	-0.04
pair ^ there	-0.37	0.54	-0.54
pair ^ things	-0.34	-0.75	0.83
pair ^ this	-0.08	-0.88	0.22
pair ^ to	0.3	-0.3	-0.28
pair ^ treat	-0.26	-0.3	0.3
pair ^ try	-0.19	-0.46	0.51
pair ^ turn	-0.59	0.59	-0.01
pair ^ unfollow	-0.28	0.71	-0.71
pair ^ unless	-0.11	0.16	-0.11
pair ^ until	0.13	-0.11	-0.27
pair ^ watch	-0.49	-0.37	0.37
pair ^ we	-0.09	-0.24	0.03
pair ^ what	-0.01	-0.6	0.61
pair ^ whatever	-0.04	-0.37	0.37
pair ^ when	-0.51	-0.34	0.13
pair ^ while	0.28	-0.27	-0.26
pair ^ who	-0.09	0.42	-0.42
pair ^ why	-0.13	0.35	-0.22
pair ^ work	-0.72	-0.56	0.57
pair ^ would	-0.05	-0.61	0.64
pair ^ you	-0.66	-0.06	-0.12
pair ^ your	-0.09	0.3	-0.52
pair a better	-0.39	-0.35	0.39
pair a bit	-0.41	-0.6	0.43
pair a boundary	-0.61	0.17	0.2
pair a break	-0.21	-0.51	0.4
pair a counsellor	0.19	-0.01	-0.18
pair a day	0.37	-0.15	-0.37
pair a few	0.76	-0.45	-0.72
pair a good	0.7	0.29	-0.41
pair a line	-0.74	-0.43	0.44
pair a little	-0.05	-0.46	0.1
pair a locked	0.53	-0.33	-0.21
pair a month	-0.72	0.74	-0.62
pair a picture	-0.3	0.3	-0.3
pair a right	0.42	-0.41	-0.42
pair a walk	0.21	-0.15	-0.13
pair a week	0.61	-0.48	-0.81
pair able to	0.73	-0.49	-0.39
pair about it	0.22	-1.5	0.12
pair about me	-1.11	-0.01	1.02
pair about my	0.82	-0.27	-0.53
pair about that	0.87	-0.34	0.12
pair about this	0.77	-0.34	-0.93
pair about us	-0.4	0.42	-0.42
pair about you	1.01	-0.38	-0.94
pair about your	0.93	-0.85	-1.21
pair accept being	0.48	-0.48	-0.46
pair access to	-0.4	0.43	-0.61
pair account .	-0.15	-0.67	0.16
pair act like	-0.31	0.17	0.29
pair actually ,	0.09	-0.01	-0.08
pair advantage of	-0.22	-0.7	0.7
pair advice .	0.18	-0.18	-0.0
pair after eight	0.37	-0.35	-0.28
pair after myself	-0.61	-0.96	0.61
pair after nine	0.38	-0.21	-0.2
pair after seven	0.47	-0.3	-0.38
pair after ten	0.53	-0.7	-0.28
pair after that	0.3	-0.3	-0.29
pair after the	0.34	-0.34	-0.01
pair after work	0.8	-0.78	-0.15
pair again ,	0.3	-1.06	0.47
pair again .	-0.04	0.41	-0.83
pair again i	0.21	-0.39	0.18
pair all .	-0.32	0.32	-0.71
pair all over	-0.51	-0.65	0.72
pair all the	-0.57	-0.19	0.19
pair all times	-0.35	0.52	-0.18
pair allow you	-0.62	0.64	-0.61
pair allowed to	-0.19	0.83	-0.68
pair alone .	-0.31	0.1	0.07
pair alone for	-0.15	-1.97	0.5
pair am asking	0.84	-0.75	-0.24
pair am at	-0.54	-0.35	0.54
pair am choosing	0.57	-0.55	-0.86
pair am coming	-0.6	0.62	-0.66
pair am done	-0.39	-0.73	0.7
pair am ending	0.27	-0.06	-0.24
pair am filing	-0.32	0.3	-0.3
pair am finished	0.72	-0.71	-0.07
pair am going	0.24	0.0	-0.05
pair am gone	-0.34	0.32	-0.32
pair am happy	0.22	-0.02	-0.21
pair am insulted	0.43	-0.34	-0.62
pair am keeping	0.63	-0.25	-0.61
pair am leaving	-0.22	0.15	-0.36
pair am not	-0.36	0.07	0.0
pair am ready	0.67	-0.67	-0.01
pair am saying	0.5	-0.67	-0.48
pair am setting	-0.94	-0.48	0.8
pair am stepping	0.63	-0.46	-0.74
pair am taking	0.34	-0.44	-0.33
pair am telling	-0.89	0.93	-1.0
pair am the	-0.3	0.31	-0.3
pair am tired	-0.25	-1.11	0.3
pair am uncomfortable	-0.49	0.16	0.15
pair am willing	1.27	-0.78	-0.87
pair am your	-0.12	0.19	-0.08
pair an explanation	0.11	0.01	-0.11
pair an hour	0.36	-0.19	-1.18
pair and come	0.3	-0.3	-0.24
pair and do	-0.32	0.6	-0.88
pair and i	1.11	-1.09	-0.85
pair and leave	-0.44	0.45	-0.59
pair and my	-0.01	-0.0	0.01
pair and nobody	-0.26	1.07	-1.19
pair and stay	-1.19	1.07	-0.68
pair and that	0.16	-0.14	-0.02
pair and then	0.41	-0.31	-0.26
pair and we	0.18	-0.18	-0.0
pair and you	-0.66	-0.04	0.31
pair and your	0.34	-0.29	-0.57
pair angry ,	0.52	-0.48	-0.61
pair angry .	0.73	-0.78	-0.22
pair answer .	0.29	-0.22	-0.31
pair answer after	0.88	-0.87	-0.0
pair answer calls	0.45	-0.43	-0.05
pair answer is	1.05	-0.84	-0.9
pair answer my	0.29	-0.29	-0.06
pair answer right	-0.41	0.63	-0.44
pair answer that	0.37	-1.53	-0.33
pair answer when	0.33	-0.02	-0.59
pair answer within	-0.36	0.96	-0.88
pair answer work	0.34	-0.34	-0.23
pair any money	-0.18	0.32	-0.12
pair any more	-0.3	0.29	-0.13
pair any time	0.46	-0.45	-0.42
pair anyone .	1.03	-1.25	-0.81
pair anyone else	-0.51	0.51	-0.34
pair anything .	-0.48	0.61	-0.67
pair appreciate a	0.22	-0.27	0.01
pair appreciate the	-0.33	-0.64	0.39
pair are .	-0.79	0.39	-0.17
pair are at	-0.35	0.52	-0.23
pair are being	-0.48	-0.06	0.07
pair are both	0.3	-0.24	-0.07
pair are calm	0.01	-0.0	-0.01
pair are cheating	-0.34	0.38	-0.3
pair are crossing	-0.08	-0.4	0.4
pair are done	-0.04	0.18	-0.14
pair are drinking	0.35	-0.33	-0.5
pair are entitled	0.3	-0.3	-0.3
pair are finished	-0.4	0.39	-0.02
pair are for	0.34	-0.34	-0.33
pair are going	-0.6	0.45	-0.57
pair are important	-0.36	-0.34	0.59
pair are made	0.34	-0.3	-0.35
pair are making	-0.05	-0.26	0.3
pair are married	-0.36	0.45	-0.9
pair are mine	0.08	-0.05	-0.37
pair are more	0.3	-0.3	-0.28
pair are my	-0.47	1.14	-1.41
pair are never	-0.45	0.31	-0.31
pair are not	-0.13	-0.17	0.2
pair are shouting	0.43	-0.29	-0.14
pair are staying	-0.54	0.72	-0.57
pair are to	-0.83	0.87	-0.87
pair are together	-0.23	0.38	-0.21
pair are too	-0.3	-0.36	0.34
pair are welcome	0.3	-0.3	-0.29
pair around .	-0.86	-0.55	0.96
pair around here	-0.58	-0.37	0.41
pair as i	0.05	-0.02	-0.51
pair as long	0.01	-0.01	-0.27
pair as you	-0.22	0.22	-0.3
pair ask before	1.16	-0.85	-0.74
pair ask me	-0.71	0.54	-0.44
pair asked before	0.37	-0.36	-0.28
pair asking ,	-0.66	0.71	-0.83
pair asking .	0.6	-0.53	-0.6
pair asking me	-0.93	1.13	-1.07
pair asking you	0.3	-0.14	-0.17
pair at .	0.5	-0.48	-0.53
pair at all	-0.33	0.34	-0.62
pair at dinner	1.07	-1.03	-0.12
pair at eleven	0.32	-0.32	-0.0
pair at five	0.41	-0.4	-0.92
pair at home	0.26	-0.22	-1.09
pair at me	0.61	-0.58	-0.64
pair at midnight	0.01	-0.0	-0.01
pair at my	-0.36	-0.75	0.54
pair at nine	-0.34	0.41	-0.15
pair at six	0.03	0.07	-0.46
pair at ten	0.31	-0.31	-0.27
pair at the	0.02	0.15	-0.75
pair at work	0.23	0.35	-0.77
pair at you	-0.33	0.5	-0.58
pair attention .	-0.29	-0.02	0.29
pair available after	0.47	-0.3	-0.38
pair away .	-0.07	0.26	-0.98
pair away from	-0.33	0.38	-0.83
pair babysit this	1.06	-0.06	-1.08
pair back .	0.2	-0.19	-0.57
pair back at	0.05	-0.03	-0.02
pair back off	-0.56	-1.05	1.07
pair back right	-0.31	0.42	-0.5
pair back to	-0.04	0.22	-0.64
pair back when	0.3	-0.3	-0.12
pair badly .	-0.44	-0.91	0.44
pair bank account	0.32	-0.54	-0.31
pair bars .	0.0	-0.0	-0.09
pair be .	-0.88	-0.64	1.13
pair be a	-0.04	-0.88	0.88
pair be able	0.31	-0.3	-0.01
pair be angry	-0.15	0.22	-0.91
pair be asked	0.37	-0.36	-0.28
pair be available	0.33	-0.31	-0.36
pair be back	0.05	-0.03	-0.02
pair be better	-0.02	-0.2	0.21
pair be called	0.57	-0.26	-0.53
pair be coming	0.53	-0.6	-0.24
pair be considerate	-0.13	-0.03	0.16
pair be different	-0.5	-0.48	0.59
pair be disrespected	-1.15	-0.66	1.14
pair be friends	-0.6	0.78	-0.34
pair be gone	-1.03	0.96	-0.27
pair be good	-0.13	-0.35	0.35
pair be great	-0.07	-0.06	0.14
pair be happy	-0.11	-0.81	0.4
pair be hiding	-0.0	0.1	-0.1
pair be hit	0.14	-0.02	-0.13
pair be home	-0.82	0.72	-0.65
pair be in	0.47	-0.44	-0.03
pair be kinder	-0.42	-0.05	0.46
pair be late	-1.0	0.33	-0.33
pair be leaving	0.72	-0.58	-0.36
pair be less	-0.01	-0.03	0.04
pair be like	-0.98	-1.02	1.01
pair be mean	-0.4	-0.02	0.4
pair be mindful	-0.01	-0.06	0.06
pair be more	-0.57	-0.83	0.67
pair be nice	-0.33	-0.41	0.34
pair be nicer	-0.19	-0.64	0.76
pair be normal	-0.32	-0.33	0.34
pair be reasonable	-0.26	-0.3	0.3
pair be respected	-1.27	-0.66	1.45
pair be respectful	-0.2	-0.0	0.2
pair be responsible	0.75	-1.27	-0.7
pair be so	-1.03	-0.8	1.32
pair be sorry	-0.3	0.3	-0.3
pair be spoken	0.45	-0.32	-0.3
pair be the	0.86	-0.33	-1.4
pair be there	-0.76	-0.61	0.79
pair be touched	0.53	-0.47	-0.53
pair be treated	-1.05	-0.48	1.01
pair be upset	-0.51	-0.45	0.11
pair be with	-0.72	0.77	-0.55
pair be your	0.61	-0.38	-0.65
pair because i	-0.47	0.68	-0.67
pair bed at	0.56	-0.56	-0.28
pair bed now	0.04	-0.04	-0.0
pair been drinking	1.03	-1.06	-0.12
pair before i	0.49	-0.11	-0.49
pair before visits	0.21	-0.06	-0.18
pair before we	0.44	-0.3	-0.55
pair before you	0.31	-0.73	0.15
pair behaviour .	-0.79	-0.72	0.79
pair being inappropriate	-0.62	-1.38	1.38
pair being shouted	0.85	-0.2	-0.82
pair being so	-0.52	-0.61	0.75
pair being treated	-1.02	-0.06	1.06
pair belongs to	-0.6	0.97	-0.98
pair better .	-0.56	-0.47	0.5
pair better boundaries	-0.48	-0.31	0.52
pair better communication	-0.47	-0.51	0.75
pair better not	-0.14	0.42	-0.42
pair between me	-0.51	0.56	-0.4
pair between you	0.62	-0.62	-0.57
pair bills .	-0.35	0.33	-0.32
pair bit .	-0.79	-0.22	0.79
pair bit more	-0.25	-0.25	0.35
pair body ,	0.38	-0.34	-0.33
pair body .	0.65	-0.63	-0.18
pair boss if	-0.72	0.73	-0.0
pair both calm	0.3	-0.24	-0.07
pair bothers me	-1.52	-0.83	0.9
pair boundaries ,	-0.98	-0.32	0.34
pair boundaries .	-0.66	-1.96	1.09
pair boundaries are	-0.27	-0.26	0.49
pair boundary :	-0.21	0.23	-0.32
pair boundary is	-0.88	0.22	0.1
pair boyfriend of	-1.23	1.24	-0.03
pair break .	0.18	-0.6	0.1
pair break from	0.74	-0.41	-0.56
pair break up	-0.62	0.66	-0.95
pair bring up	0.52	-0.34	-0.48
pair brother .	0.5	-0.49	-0.69
pair but i	0.4	-0.66	-0.33
pair but maybe	-0.35	-0.01	0.35
pair but not	0.51	-0.35	-0.31
pair but only	-0.46	0.46	-0.04
pair but you	0.15	-0.12	-0.86
pair buy anything	-0.48	0.61	-0.67
pair by nine	-0.15	0.3	-0.3
pair by ten	-0.35	0.35	-0.17
pair by tonight	-0.25	0.43	-0.19
pair call ,	-0.86	0.86	-0.77
pair call .	0.72	-0.22	-0.78
pair call before	1.71	-1.41	-0.69
pair call me	0.38	-0.46	-0.52
pair call you	0.53	-0.51	-0.05
pair called names	0.36	-0.35	-0.01
pair calls after	0.3	-0.3	-0.21
pair calls on	0.47	-0.47	-0.09
pair calm .	0.3	-0.3	-0.06
pair calmly ,	0.3	-0.3	-0.2
pair can .	-1.11	0.02	0.24
pair can be	0.83	-0.78	-0.98
pair can go	-0.81	0.84	-0.08
pair can help	0.37	-0.24	-0.13
pair can listen	0.32	-0.32	-0.66
pair can not	0.19	0.01	-0.38
pair can only	-0.28	-0.26	-0.04
pair can see	-0.08	0.1	-1.02
pair can talk	0.3	-0.3	-0.19
pair can we	0.23	-0.33	-0.16
pair can you	-0.35	-0.33	0.34
pair cancel your	-0.85	1.14	-1.07
pair car .	-0.31	0.4	-0.7
pair care about	0.38	-0.56	-0.11
pair cared about	-0.39	0.48	-0.48
pair cared you	-0.23	-0.05	0.05
pair careful .	-0.03	-0.5	0.52
pair careful with	-0.53	-0.68	0.73
pair change ,	-0.3	1.26	-1.77
pair change .	-2.14	0.35	-0.28
pair change my	0.77	-1.38	-0.71
pair change the	0.35	-0.09	-0.29
pair change your	-0.53	-0.6	0.8
pair chat .	0.45	-0.42	-0.04
pair cheating .	-0.34	0.38	-0.3
pair check your	-0.18	0.3	-0.3
pair checking your	-0.89	0.9	-0.46
pair children .	0.04	0.18	-0.39
pair choice .	0.37	-0.53	-0.36
pair choose :	-0.24	0.3	-0.3
pair choose between	-1.0	1.2	-1.06
pair choose not	0.46	-0.45	-0.44
pair choose to	0.32	-0.32	-0.03
pair choosing to	0.57	-0.55	-0.86
pair clingy .	-0.23	-0.31	0.31
pair close .	-0.3	-0.39	0.36
pair closed when	0.06	-0.06	-0.01
pair clothes .	-0.39	0.43	-0.62
pair clubs .	-0.75	0.76	-0.34
pair come .	0.46	0.4	-0.62
pair come along	-0.68	0.7	-0.91
pair come back	0.36	-0.37	-0.32
pair come home	0.11	-0.07	-0.1
pair come into	0.05	-0.05	-0.0
pair come over	0.7	-0.12	0.11
pair come to	-0.01	0.01	-0.29
pair come with	-0.8	0.89	-0.68
pair comfortable with	1.66	-0.21	-1.75
pair coming .	-0.49	0.39	-0.38
pair coming to	-0.21	0.31	-0.4
pair coming with	-0.59	0.61	-0.74
pair comment on	0.5	-0.44	-0.89
pair communicate better	-0.3	-0.09	0.3
pair communicate more	-0.15	-0.55	0.65
pair considerate .	-0.04	-0.49	0.53
pair considerate of	-0.34	-0.16	0.34
pair consideration .	-0.65	-0.54	0.77
pair continue this	0.54	-0.49	-0.64
pair conversation .	0.18	-0.11	-0.07
pair conversation while	0.02	-0.0	-0.02
pair cool .	-0.38	-0.91	0.38
pair could be	-0.19	-0.27	0.31
pair could maybe	-0.43	-0.65	0.72
pair could we	-0.31	-0.3	0.31
pair could you	-0.1	-0.07	0.17
pair counsellor .	0.2	-0.02	-0.18
pair cover for	0.46	-1.15	-0.37
pair crossing my	-0.03	-0.56	0.58
pair cut your	-0.07	0.96	-0.96
pair dancing .	-0.03	0.92	-0.92
pair date .	0.38	-0.31	-0.41
pair day 's	0.26	-0.11	-0.17
pair day to	0.37	-0.17	-0.37
pair deal with	-0.59	-0.39	0.6
pair decide what	-0.45	0.48	-0.55
pair decide who	-0.29	0.29	-0.29
pair decided to	0.67	-0.67	-0.33
pair decided you	-0.46	0.53	-0.88
pair decline .	0.71	-0.55	-0.84
pair delete his	-0.28	0.31	-0.3
pair delete your	-0.44	0.38	-0.35
pair deserve to	-0.08	-0.46	0.08
pair did not	0.37	-0.92	-0.32
pair different .	-0.53	-1.11	0.84
pair differently ,	0.27	-0.07	-0.2
pair dinner .	0.41	-0.16	-0.26
pair dinner without	0.31	-0.31	-0.28
pair disagree with	0.54	-0.26	-0.37
pair discuss money	0.07	-0.07	-0.0
pair discuss my	0.41	-0.38	-0.04
pair discuss this	1.09	-1.05	-0.4
pair disrespect .	-1.03	-0.8	1.2
pair disrespect me	-0.21	-0.31	0.31
pair disrespected .	-1.16	-0.62	1.15
pair disrespecting me	-0.37	-0.35	0.35
pair divorce .	-0.04	0.3	-0.3
pair do .	0.19	-0.25	-0.23
pair do as	-0.61	0.44	-0.29
pair do better	-0.12	-0.7	0.7
pair do everything	-0.32	0.32	-0.44
pair do it	-0.31	0.95	-0.9
pair do not	-0.15	0.18	-0.09
pair do something	-0.42	-0.32	0.42
pair do that	-0.64	-1.55	1.32
pair do this	-0.52	0.5	-0.4
pair do what	-0.73	0.59	-0.26
pair do you	-0.05	-0.3	0.3
pair does not	0.23	-0.0	-0.64
pair dog .	-0.06	0.32	-0.32
pair doing that	-0.35	-0.98	0.98
pair done .	-0.04	0.15	-0.1
pair door .	0.63	-0.37	-0.19
pair door is	0.0	-0.0	-0.0
pair down ,	0.03	-0.0	-0.03
pair down .	0.35	-0.68	-0.28
pair drama .	-0.75	-0.49	0.71
pair drawer .	0.49	-0.4	-0.12
pair dress .	-0.05	0.37	-0.37
pair dress the	-0.0	0.66	-0.66
pair dressed like	-0.58	0.68	-0.66
pair dressing like	-1.04	1.27	-1.26
pair drink ,	0.45	-0.34	-0.15
pair drink .	0.37	-1.34	-0.36
pair drinking ,	0.3	-0.3	-0.01
pair drinking .	1.2	-1.24	-0.09
pair drinking or	-0.01	0.05	-0.05
pair drunk ,	0.53	-0.43	-0.9
pair during dinner	0.67	-0.28	-0.43
pair each other	-0.23	-0.66	0.2
pair eat .	0.82	-1.22	-0.6
pair effort .	-0.39	-0.92	1.1
pair eight .	0.83	-0.85	-0.54
pair either me	-0.05	0.3	-0.3
pair either you	-0.18	0.19	-0.0
pair eleven .	0.58	-0.6	-0.3
pair else ,	-0.43	0.39	-0.31
pair else .	-0.28	0.2	-0.2
pair end it	-0.55	0.54	-0.08
pair end the	0.31	-0.31	-0.17
pair end this	1.49	-1.46	-0.5
pair ending this	0.29	-0.05	-0.27
pair enough .	-0.94	-0.47	0.89
pair entitled to	0.3	-0.3	-0.3
pair evening .	0.39	-0.28	-0.22
pair ever talk	-0.32	0.35	-0.47
pair every hour	-0.33	0.33	-0.07
pair every night	-1.06	0.33	-0.32
pair every time	-0.3	1.3	0.29
pair everyone your	-0.24	0.47	-0.27
pair everything ,	-0.3	0.81	-0.74
pair everything i	-0.17	0.2	-0.03
pair everything you	-1.09	0.8	-0.79
pair ex .	0.33	-0.31	-1.0
pair excuse myself	0.74	-0.35	-0.52
pair expect you	-0.42	-0.39	0.39
pair explanation for	0.11	0.01	-0.11
pair fair .	-0.35	-0.54	0.54
pair family ,	-0.05	1.4	-1.39
pair family .	0.08	0.24	-0.49
pair far .	-0.39	-0.62	0.67
pair feel like	-0.98	-0.66	1.06
pair feel pressured	0.34	-0.32	-0.23
pair feel respected	-0.56	-1.2	0.58
pair feel safe	-0.52	-0.31	0.45
pair feel uncomfortable	0.31	-0.35	-0.31
pair feelings ,	0.3	-0.28	-0.3
pair feelings .	-1.9	-0.55	1.99
pair female friends	-0.43	0.43	-0.05
pair filing for	-0.32	0.3	-0.3
pair fine ,	-0.79	-0.77	0.83
pair finished .	0.19	-0.2	-0.36
pair first .	-0.03	0.2	-0.16
pair first date	0.38	-0.31	-0.41
pair five ,	0.03	-0.02	-0.01
pair five .	1.49	-0.27	-1.27
pair five minutes	-0.46	0.53	-0.09
pair flat .	0.51	-0.34	-2.1
pair follow my	-0.3	0.3	-0.28
pair for a	-0.29	-0.85	0.48
pair for an	-0.09	0.39	-1.11
pair for asking	0.07	-0.07	-0.0
pair for divorce	-0.32	0.3	-0.3
pair for me	-0.14	0.22	-0.08
pair for my	0.52	-0.77	-0.38
pair for myself	0.7	-1.2	-0.64
pair for the	0.29	-0.1	-0.26
pair for you	0.29	-0.47	-0.51
pair forbid you	-0.3	0.3	-0.3
pair forgive you	-0.03	0.03	-0.0
pair freedom .	-0.32	-0.78	0.42
pair friend .	-0.39	0.71	-0.76
pair friends ,	-0.3	0.35	-0.36
pair friends .	-0.47	0.56	-1.8
pair friends any	-0.09	0.27	-0.25
pair friends in	-0.73	0.79	-0.75
pair friends of	-0.3	0.3	-0.11
pair friends or	-0.16	0.16	-0.01
pair friends with	-0.57	0.57	-0.24
pair from me	0.17	-0.25	-0.68
pair from now	-0.15	0.14	-0.35
pair from this	0.16	-0.09	-0.06
pair from you	-0.46	-1.1	1.11
pair gain weight	-0.31	0.31	-0.06
pair get back	1.33	-1.26	-0.55
pair get rid	-0.36	0.38	-0.38
pair get the	-0.55	-0.29	0.34
pair get there	-0.29	0.31	-0.31
pair get to	-0.59	0.52	-0.32
pair give me	-0.64	-0.48	0.14
pair give out	0.73	-0.44	-0.8
pair give up	-0.23	1.19	-0.95
pair give you	-0.72	0.71	-0.28
pair glad to	0.66	-0.56	-0.18
pair go ,	-0.95	0.97	-0.08
pair go .	-0.95	1.57	-1.66
pair go ahead	-0.06	0.05	-0.38
pair go anywhere	-0.87	0.74	-0.43
pair go home	0.77	-0.67	-0.26
pair go if	-1.39	0.4	-0.33
pair go on	0.37	-0.39	0.26
pair go out	-0.65	0.64	-0.46
pair go there	-1.12	1.19	-0.15
pair go to	0.0	0.01	-0.65
pair go too	-0.06	-0.61	0.61
pair goes .	-0.37	0.05	0.14
pair goes in	-0.6	0.55	-0.3
pair goes on	-0.82	-0.82	0.82
pair going .	-0.38	0.32	-0.19
pair going anywhere	-0.29	1.66	-1.57
pair going out	-0.73	1.05	-0.91
pair going to	-0.36	0.03	-0.17
pair gone .	-0.34	0.32	-0.32
pair good if	-0.2	-0.35	0.35
pair good to	-0.06	-0.31	0.37
pair good wife	-0.02	0.3	-0.3
pair group .	0.03	0.11	-0.66
pair group chat	0.45	-0.42	-0.04
pair guess ,	-0.51	-0.38	0.53
pair guys .	-1.09	0.46	-0.44
pair gym without	-0.24	0.3	-0.3
pair hair .	0.27	0.29	-0.59
pair half an	0.22	-0.18	-0.16
pair half of	0.44	-0.43	-0.01
pair hang out	-0.89	0.82	-0.61
pair hang up	0.7	-0.67	-0.66
pair hanging out	-0.01	0.07	-0.06
pair happens .	0.24	-1.22	0.1
pair happy .	-0.63	0.22	0.09
pair happy to	0.4	-0.52	-0.37
pair hard .	-0.32	-0.03	0.32
pair harder .	-0.57	-0.05	0.56
pair has been	-0.08	-0.79	0.15
pair has to	-0.92	-0.77	0.89
pair have a	0.53	-0.36	-0.72
pair have an	0.39	-0.37	-0.29
pair have any	-0.53	0.73	-0.83
pair have been	-0.35	0.36	-0.37
pair have better	-0.36	-0.36	0.36
pair have booked	0.35	-0.81	-0.34
pair have decided	0.33	-0.26	-1.2
pair have done	-0.57	0.57	-0.03
pair have female	-0.43	0.43	-0.05
pair have friends	-0.3	0.3	-0.15
pair have got	1.03	-0.21	-0.84
pair have had	0.41	-0.41	-0.3
pair have just	0.38	-0.08	-0.33
pair have lunch	-0.31	0.3	-0.3
pair have male	-0.31	0.31	-0.28
pair have my	-0.66	-0.28	0.35
pair have no	-0.92	1.04	-0.48
pair have nothing	-0.26	0.45	-0.28
pair have secrets	-0.38	0.46	-0.52
pair have sex	-0.55	0.6	-0.71
pair have some	-0.51	-1.12	1.1
pair have the	0.34	0.14	-0.39
pair have to	-0.35	-0.87	0.88
pair have you	-1.21	1.57	-1.46
pair he is	-0.03	0.04	-0.34
pair help ,	0.29	-0.0	-0.28
pair help .	-0.17	-0.3	0.38
pair help more	-0.09	-0.55	0.59
pair help you	0.62	-0.15	-0.48
pair her ,	-0.34	1.03	-0.99
pair her .	0.21	1.02	-1.4
pair her again	-0.25	0.34	-0.32
pair her any	-0.03	0.94	-0.93
pair her i	-0.24	0.24	-0.0
pair here .	-0.11	-0.68	0.33
pair hiding something	-0.0	0.1	-0.1
pair him ,	-0.63	0.63	-0.41
pair him .	-0.51	0.31	-0.3
pair him again	-0.31	0.31	-0.38
pair him or	-0.0	0.28	-0.28
pair his number	-0.61	0.39	-0.33
pair hit ,	0.3	-0.3	-0.0
pair hit .	0.78	-0.94	-0.77
pair home .	0.25	-0.18	-1.62
pair home at	-0.41	0.51	-0.52
pair home by	-0.67	0.46	-0.35
pair home drunk	0.53	-0.59	-0.08
pair home now	-0.07	0.11	-0.04
pair home tonight	0.21	-0.13	-0.32
pair home when	-0.8	1.09	-1.2
pair hope you	-0.3	-0.81	0.31
pair hour .	-0.17	0.44	-1.2
pair hours .	-0.37	0.12	-0.41
pair house ,	0.03	-0.03	-0.0
pair house .	0.03	-0.03	-0.23
pair how i	-0.77	-0.38	1.04
pair how it	-0.7	-0.16	0.71
pair how we	-0.61	0.06	0.01
pair how you	-0.01	-0.31	0.31
pair hug me	0.97	-0.16	-0.92
pair hurt .	-0.78	-0.05	0.78
pair hurt me	-0.81	-0.41	0.61
pair hurt myself	-0.32	0.36	-0.96
pair husband ,	0.15	-0.09	-0.12
pair i am	0.13	-0.41	0.13
pair i answer	0.97	-0.03	-0.95
pair i appreciate	0.03	-0.01	-0.02
pair i ask	-0.11	0.16	-0.53
pair i call	-1.08	0.42	-0.32
pair i can	0.13	-1.0	0.37
pair i care	1.01	-0.38	-0.94
pair i check	-0.21	0.3	-0.31
pair i choose	0.46	-0.45	-0.44
pair i come	1.02	-0.2	-0.33
pair i decide	-0.31	0.31	-0.38
pair i demand	-0.92	1.09	-1.03
pair i deserve	-0.22	-0.61	0.23
pair i do	0.44	-0.53	-0.26
pair i eat	0.82	-1.22	-0.6
pair i expect	-1.05	-0.23	0.28
pair i feel	0.02	-0.56	0.27
pair i forbid	-0.38	0.92	-0.99
pair i get	0.19	-0.0	-1.14
pair i go	-0.25	0.26	-0.52
pair i guess	-0.98	-0.71	1.13
pair i hate	-0.51	-0.32	0.36
pair i have	-0.5	-0.4	0.91
pair i hope	-0.3	-0.81	0.31
pair i insist	-0.56	0.58	-0.58
pair i just	-0.94	-0.37	0.69
pair i keep	0.32	-0.31	-0.32
pair i know	-0.3	0.3	-0.31
pair i leave	0.64	-0.59	-0.61
pair i let	0.61	-0.44	-0.77
pair i like	-0.3	0.43	-1.0
pair i love	0.02	-0.06	-0.29
pair i make	-0.67	0.59	-0.57
pair i mean	-0.44	0.4	-0.24
pair i might	-0.69	-0.31	0.56
pair i need	0.02	-0.0	-0.28
pair i only	0.78	-0.7	-1.24
pair i pay	-0.26	0.8	-0.61
pair i prefer	0.42	-0.31	-0.12
pair i reserve	0.55	-0.47	-0.35
pair i respect	0.47	-0.34	-0.44
pair i say	-0.64	0.75	-0.85
pair i see	-0.26	0.3	-0.21
pair i should	-0.32	-0.65	0.58
pair i stop	0.92	-0.53	-1.24
pair i suppose	-0.48	-0.54	0.5
pair i take	0.67	-0.34	-0.96
pair i tell	0.36	0.71	-0.45
pair i think	-0.32	-0.29	0.32
pair i told	-0.4	0.51	-0.15
pair i trust	-0.27	0.29	-0.25
pair i turn	0.6	-0.6	-0.31
pair i understand	0.15	-0.0	-0.14
pair i value	-0.23	-0.37	0.35
pair i want	-0.29	0.29	-0.35
pair i will	0.33	-0.27	-0.6
pair i wish	-0.29	-0.52	0.55
pair i would	-0.05	-1.27	0.15
pair if i	-0.62	0.86	-1.18
pair if it	0.07	-0.5	0.02
pair if the	0.8	-0.77	-0.5
pair if things	-0.69	-0.36	0.64
pair if this	-0.68	-0.71	0.69
pair if we	0.13	-0.07	-0.11
pair if you	-0.22	0.26	-0.47
pair important to	0.05	-0.61	0.52
pair in .	0.81	-0.73	-0.72
pair in a	0.11	-0.13	-0.55
pair in my	-0.44	-0.53	0.52
pair in public	0.39	-0.12	-0.22
pair in the	0.37	-0.34	-0.42
pair in this	-0.03	0.08	-0.29
pair in together	0.42	-0.03	-0.42
pair in your	-0.76	-0.63	0.65
pair inappropriate .	-0.73	-0.63	0.63
pair insulted .	0.35	-0.32	-0.41
pair into my	0.05	-0.05	-0.0
pair invitation ,	0.03	-0.01	-0.02
pair is a	0.56	0.09	-1.19
pair is an	-0.27	0.27	-0.33
pair is drinking	0.65	-0.78	-0.24
pair is either	-0.05	0.3	-0.3
pair is enough	-0.64	-1.02	0.68
pair is fine	-0.3	-0.39	0.32
pair is going	-0.86	0.05	1.22
pair is hard	-0.3	-0.39	0.3
pair is important	0.08	-0.61	0.35
pair is kind	-0.36	-0.36	0.6
pair is me	-0.0	0.01	-0.0
pair is my	-0.5	1.15	-1.03
pair is no	-0.97	0.44	-0.32
pair is not	-0.24	-0.58	0.3
pair is off	1.14	-0.92	-1.18
pair is okay	-0.57	-0.37	0.54
pair is over	0.55	0.02	-0.43
pair is private	1.14	-1.32	-0.51
pair is still	0.0	-0.0	-0.0
pair is that	-0.58	0.01	0.19
pair is the	-0.53	0.51	-0.36
pair is there	0.2	-0.2	-0.34
pair is time	-0.41	-0.95	0.93
pair is too	0.71	-0.55	-0.61
pair it ,	0.67	-0.65	-0.02
pair it .	-0.6	-0.08	0.03
pair it and	1.09	-0.61	-0.96
pair it differently	0.27	-0.07	-0.2
pair it does	0.39	-0.39	-0.03
pair it down	-0.82	-1.16	0.86
pair it goes	-0.61	-0.92	0.77
pair it happens	0.3	-0.3	-0.29
pair it if	-0.28	-0.65	0.5
pair it in	0.32	-0.32	-0.3
pair it is	-0.45	0.21	0.1
pair it or	-0.31	0.31	-0.02
pair it over	-0.4	0.42	-0.46
pair it there	0.5	-0.49	-0.41
pair it to	-0.31	0.31	-0.3
pair it up	-0.83	-0.87	0.3
pair it when	-0.64	-0.51	0.64
pair it would	-0.08	-0.66	0.65
pair job ,	-1.31	0.33	-0.32
pair job .	-0.29	0.96	-0.71
pair jokes about	0.76	-0.3	-0.68
pair just be	-0.29	-0.16	0.54
pair just do	-1.33	-0.68	1.03
pair just give	-0.16	-0.04	0.2
pair just leave	-0.3	0.83	-0.83
pair just met	0.38	-0.08	-0.33
pair just need	-0.36	-0.5	0.38
pair just want	-0.38	-0.3	0.31
pair keep doing	-0.44	-0.57	0.57
pair keep it	-0.37	-0.59	0.64
pair keep my	0.71	-0.4	-0.78
pair keep texting	0.57	-0.65	-0.13
pair keep that	0.31	-0.06	-0.31
pair keep your	-0.47	0.21	0.15
pair keeping my	0.55	-0.29	-0.52
pair kids .	-0.42	0.5	-0.94
pair kill myself	-0.79	0.83	-0.1
pair kind of	-0.79	-0.6	0.79
pair knock .	0.32	-0.05	-0.32
pair knock before	0.33	-0.33	-0.33
pair know ,	-0.68	-0.05	0.68
pair know .	-0.99	-0.85	0.96
pair know what	-0.86	-0.64	0.92
pair know where	-0.32	0.31	-0.3
pair know who	-1.03	1.02	-0.73
pair know you	0.56	0.3	-0.31
pair last minute	0.35	-0.3	-0.63
pair late ,	0.3	-0.3	-0.28
pair late again	-0.2	0.42	-0.42
pair leave ,	-0.36	0.35	-0.28
pair leave .	0.31	-0.17	-1.52
pair leave if	0.33	-0.32	-0.36
pair leave it	0.5	-0.49	-0.41
pair leave me	-0.66	0.19	0.7
pair leave the	-0.37	0.64	-0.38
pair leave you	-0.35	0.44	-0.9
pair leave your	-0.02	0.33	-0.33
pair leaving at	0.42	-0.41	-0.92
pair leaving the	0.45	-0.42	-0.04
pair leaving this	-0.87	0.43	-0.35
pair leaving you	-0.71	0.59	-0.3
pair lend you	0.92	-1.22	-0.72
pair less .	-0.23	-0.26	0.28
pair less of	-0.76	-0.15	0.76
pair let me	-0.12	-0.16	0.14
pair let my	-0.17	0.17	-0.24
pair let us	0.3	-0.3	-0.3
pair let you	-0.69	0.5	-0.6
pair letters .	0.39	-0.38	-0.39
pair lie .	-0.47	0.45	-0.4
pair lie for	0.33	-0.31	-0.9
pair lie to	0.59	-0.59	-0.1
pair life .	-0.54	-0.44	0.55
pair like .	-1.25	-0.01	0.09
pair like a	-0.76	-0.67	0.72
pair like being	0.36	-0.04	-0.36
pair like how	-1.19	-0.46	1.28
pair like i	-1.09	-0.78	1.13
pair like it	-0.85	-0.04	0.57
pair like more	-0.29	-0.01	0.29
pair like some	0.42	-0.03	-0.42
pair like that	-0.02	-0.3	0.27
pair like the	-0.63	-0.48	0.56
pair like this	-1.85	-0.37	0.56
pair like to	0.64	-0.12	-0.63
pair like us	-0.3	-0.03	0.3
pair like you	0.31	0.23	-0.55
pair like your	-0.93	-0.45	0.49
pair limits .	-1.27	-1.39	1.45
pair line .	-0.67	-0.51	0.52
pair listen ,	0.3	-0.29	-0.3
pair listen .	-0.62	0.18	0.61
pair listen for	0.32	-0.32	-0.66
pair listen to	-0.98	-0.25	0.41
pair little less	-0.25	-0.28	0.29
pair little more	0.02	-0.15	-0.02
pair location .	1.34	-0.45	-1.52
pair location with	-0.16	0.17	-0.01
pair long as	0.01	-0.01	-0.27
pair look after	-0.42	-0.2	0.6
pair look at	-0.6	0.6	-0.18
pair lose weight	-0.02	0.76	-0.76
pair love me	-0.73	0.78	-0.55
pair love you	0.14	-0.14	-0.3
pair loved me	-0.21	0.39	-0.38
pair lunch .	0.57	-0.57	-0.01
pair lunch break	0.42	-0.38	-0.37
pair lunch with	-0.55	0.32	-0.31
pair m .	0.29	-0.13	-0.21
pair make me	-0.45	-0.58	0.58
pair make plans	-0.46	0.47	-0.46
pair make sure	-0.43	0.47	-0.91
pair make the	-0.67	0.59	-0.57
pair makeup .	-0.31	0.33	-0.34
pair making me	-0.07	-0.75	0.77
pair male friends	-0.62	0.62	-0.42
pair man ,	-0.33	0.33	-0.32
pair married you	-0.3	0.3	-0.26
pair matter .	0.24	-1.04	-0.23
pair may not	0.96	-0.76	-0.48
pair maybe .	-0.29	-0.2	0.47
pair maybe not	-0.3	-0.02	0.3
pair maybe we	-0.31	-0.22	0.31
pair maybe you	-0.0	-0.4	0.4
pair me ,	0.19	0.16	-1.46
pair me .	-1.15	-0.09	0.6
pair me ;	0.41	-0.39	-0.07
pair me a	-0.05	0.2	-0.38
pair me alone	-0.53	-0.6	0.7
pair me and	-0.54	0.53	-0.32
pair me at	-0.19	0.2	-0.01
pair me back	0.25	-0.22	-0.45
pair me be	-0.88	-0.64	1.13
pair me before	-1.08	0.68	-0.56
pair me better	-0.48	-0.31	0.32
pair me every	-0.81	0.76	-0.44
pair me everything	-0.69	0.42	-0.39
pair me first	0.35	0.05	-0.37
pair me for	-1.35	-0.24	0.37
pair me in	0.3	-0.01	-0.57
pair me like	-0.39	-0.3	0.31
pair me more	-0.74	-1.18	1.03
pair me or	-0.29	0.46	-0.46
pair me right	-1.47	1.04	-0.8
pair me so	-0.32	-0.42	0.6
pair me some	-0.75	-0.67	0.93
pair me space	-0.31	-1.37	1.7
pair me that	0.4	-1.1	-0.3
pair me the	-0.29	0.31	-0.31
pair me this	-0.74	0.51	-0.49
pair me to	-0.82	-0.46	0.56
pair me uncomfortable	-0.97	-0.79	0.92
pair me when	0.32	-0.24	-0.36
pair me where	-0.02	0.11	-0.1
pair me who	-0.96	0.67	-0.29
pair me without	0.69	-0.69	-0.64
pair me you	-0.51	0.46	-0.46
pair me your	-0.39	0.6	-0.62
pair mean .	-0.1	-0.55	0.56
pair media .	0.27	0.23	-0.64
pair meeting runs	0.03	-0.02	-0.01
pair men .	-0.25	0.34	-0.08
pair messages .	0.2	0.69	-0.81
pair messages after	0.78	-0.77	-0.07
pair met .	0.38	-0.08	-0.33
pair mind ,	-0.44	-0.43	0.44
pair mind .	0.4	0.03	-0.78
pair mindful of	-0.24	-0.07	0.31
pair mine ,	0.24	-0.15	-0.15
pair mine goes	0.09	0.06	-0.24
pair minute .	0.47	0.14	-0.62
pair minutes ,	-0.46	0.53	-0.09
pair minutes .	0.05	0.04	-0.81
pair minutes late	0.3	-0.3	-0.28
pair money ,	-0.55	0.55	-0.53
pair money .	0.51	0.33	-1.13
pair money again	0.36	-0.51	-0.3
pair money on	-0.39	0.39	-0.42
pair money to	0.39	-0.39	-0.33
pair money without	-0.36	0.39	-0.07
pair month .	0.29	-0.26	-0.78
pair more .	-0.94	-0.19	0.57
pair more attention	-0.41	-1.07	0.57
pair more careful	-0.3	-0.57	0.31
pair more considerate	-0.3	-0.61	0.68
pair more consideration	-0.46	-0.02	0.48
pair more freedom	-0.31	-0.61	0.39
pair more from	-0.46	-1.1	1.11
pair more help	-0.3	-0.22	0.3
pair more mindful	-0.31	-0.06	0.37
pair more respect	-0.95	-1.48	1.74
pair more respectful	-0.01	-0.1	0.11
pair more space	-0.04	-0.0	0.04
pair more support	-0.15	-0.04	0.19
pair more supportive	-0.0	-0.0	0.0
pair more than	0.55	-0.56	0.19
pair more thoughtful	-0.0	-0.05	0.05
pair more understanding	-0.13	-0.04	0.16
pair morning .	0.3	-0.3	-0.3
pair mother .	0.05	0.25	-0.52
pair move in	0.42	-0.03	-0.42
pair move on	0.3	-0.3	-0.28
pair much .	-0.65	-0.66	0.68
pair much for	-0.31	-0.51	0.55
pair must always	-0.07	0.41	-0.39
pair must be	-0.0	0.1	-0.1
pair must share	-0.73	0.69	-0.34
pair must tell	-0.0	0.02	-0.02
pair my answer	1.05	-0.84	-0.9
pair my approval	-0.47	0.61	-0.6
pair my body	0.76	-0.9	-0.68
pair my boundaries	-1.03	-0.22	1.3
pair my boundary	-0.88	0.22	0.1
pair my brother	0.03	-0.03	-0.0
pair my car	1.07	-1.57	-0.9
pair my choice	0.37	-0.53	-0.36
pair my decision	0.41	-0.77	-0.35
pair my distance	0.56	-0.15	-0.66
pair my door	0.3	-0.3	-0.3
pair my ex	0.12	-0.09	-0.03
pair my family	0.64	-0.64	-0.6
pair my feelings	0.04	-0.61	-0.01
pair my flat	0.33	-0.3	-0.86
pair my girlfriend	-0.67	0.66	-0.3
pair my hair	0.37	-0.83	-0.35
pair my health	0.14	-0.13	-0.02
pair my house	0.03	0.12	-0.15
pair my letters	0.39	-0.38	-0.39
pair my life	-0.59	-1.0	0.59
pair my limit	-0.67	-0.66	0.67
pair my limits	-0.58	-0.32	0.37
pair my lunch	0.42	-0.38	-0.37
pair my mail	0.5	-0.32	-0.49
pair my mind	0.75	-0.89	-0.73
pair my mother	0.35	-0.27	-0.64
pair my needs	-0.64	-0.23	0.66
pair my no	0.62	-1.21	-0.58
pair my own	0.69	-0.53	-0.52
pair my parents	-0.04	0.05	-0.11
pair my partner	0.24	-0.2	-0.36
pair my past	1.29	-0.0	-1.28
pair my peace	-0.95	-0.98	0.97
pair my permission	-0.75	0.42	-0.4
pair my phone	0.89	-0.81	-0.65
pair my room	0.36	-0.08	-0.32
pair my rules	-0.33	0.32	-0.27
pair my salary	1.04	-0.39	-0.82
pair my sister	0.3	-0.28	-0.57
pair my sleep	0.04	-0.04	-0.0
pair my space	-0.7	-0.19	0.88
pair my things	0.37	-0.97	-0.3
pair my time	-0.05	-1.29	0.66
pair my way	-0.34	0.03	-0.01
pair my weight	1.3	-1.29	-0.61
pair my wife	-0.71	1.23	-1.1
pair myself .	0.09	-0.2	-0.29
pair myself if	0.41	-0.41	-0.41
pair name .	1.08	0.27	-0.35
pair names ,	0.3	-0.29	-0.26
pair need .	-0.91	-0.65	0.65
pair need a	0.4	-0.8	-0.31
pair need better	-0.09	-0.11	0.2
pair need boundaries	-0.32	-0.58	0.35
pair need friends	-0.11	0.62	-0.62
pair need more	-0.27	-0.26	0.53
pair need my	0.47	-0.27	-0.88
pair need privacy	0.84	-0.12	-0.79
pair need some	0.13	-0.3	-0.1
pair need something	-0.44	-0.89	0.62
pair need space	-0.42	-0.13	0.41
pair need to	-0.58	-0.01	-0.01
pair need you	0.19	-0.08	-0.29
pair need your	-0.47	0.48	-0.42
pair needs .	-0.36	-0.12	0.38
pair needs to	-1.02	-0.62	0.84
pair never see	-0.0	0.0	-0.0
pair never to	-0.45	0.31	-0.31
pair next time	0.14	-0.1	-0.12
pair nice .	-0.44	-0.38	0.43
pair nice if	-0.04	-0.33	0.36
pair nice to	-0.34	-0.37	0.34
pair nicer .	-0.04	-1.01	1.02
pair nicer to	-0.25	-0.06	0.26
pair night .	0.17	0.05	-0.62
pair nights out	-0.38	0.79	-0.79
pair nine .	0.81	-0.72	-0.66
pair nine every	-0.18	0.3	-0.3
pair no ,	0.76	-0.64	-1.12
pair no .	0.25	-0.28	-0.13
pair no friends	-0.81	0.86	-0.06
pair no more	-0.31	0.34	-0.33
pair no to	0.55	-0.14	-0.54
pair nobody else	-0.25	0.27	-0.14
pair nobody is	-0.49	0.5	-0.19
pair noon .	0.16	-0.02	-0.14
pair not .	0.09	0.1	-0.92
pair not a	-0.12	-1.41	0.13
pair not able	0.63	-0.35	-0.65
pair not accept	-0.32	0.47	-0.59
pair not allow	0.01	0.32	-0.3
pair not allowed	-0.91	0.93	-0.05
pair not answer	0.49	-0.09	-0.77
pair not appreciate	-0.45	-0.64	0.49
pair not asking	-0.66	0.71	-0.83
pair not available	0.46	-0.24	-0.36
pair not be	1.07	-0.84	-0.7
pair not bother	-0.01	-0.3	0.3
pair not call	-0.33	-0.52	0.52
pair not change	-0.4	0.44	-0.14
pair not come	-0.76	0.35	-0.32
pair not comfortable	0.6	-1.22	-0.53
pair not continue	0.42	-0.53	0.2
pair not cool	-0.38	-0.91	0.38
pair not cover	0.46	-1.15	-0.37
pair not cross	-0.09	-0.31	0.31
pair not deal	-0.59	-0.39	0.6
pair not discuss	0.39	-1.04	-0.31
pair not do	0.39	-1.75	0.08
pair not drink	-0.17	0.69	-0.85
pair not ever	-1.77	0.98	-0.78
pair not feel	-0.4	-0.05	0.4
pair not get	-0.57	0.45	-0.29
pair not give	0.62	-0.32	-1.07
pair not go	-0.91	0.78	-0.44
pair not going	0.22	-0.32	-0.57
pair not hang	-0.89	0.82	-0.61
pair not happy	-0.82	-1.03	0.84
pair not have	-0.8	0.11	0.12
pair not how	-0.8	0.33	-0.04
pair not hurt	-0.52	-0.33	0.42
pair not keep	0.03	-0.95	0.43
pair not kiss	0.38	-0.32	-0.41
pair not know	-0.73	-0.62	0.74
pair not leave	-0.81	0.82	-0.48
pair not leaving	-0.87	0.43	-0.35
pair not lend	0.61	-0.66	-0.57
pair not let	-0.98	0.32	0.19
pair not lie	0.0	0.01	-0.31
pair not like	0.18	-0.67	0.05
pair not love	-0.33	0.65	-1.13
pair not make	0.15	0.24	-0.29
pair not marry	-0.31	0.35	-1.32
pair not mind	-0.44	-0.46	0.44
pair not need	0.58	0.62	-0.67
pair not nice	-0.45	-0.38	0.43
pair not okay	0.02	-0.2	-0.02
pair not open	0.63	-0.37	-0.19
pair not pay	0.32	-0.31	-0.11
pair not pick	-0.02	0.03	-0.03
pair not post	0.08	0.35	-0.6
pair not push	-0.32	-0.38	0.35
pair not put	-0.46	-0.91	0.61
pair not quit	-0.47	0.54	-0.83
pair not read	0.91	-0.43	-0.92
pair not ready	0.86	-0.71	-0.82
pair not really	-0.72	-0.36	0.74
pair not respect	-0.05	-0.68	0.68
pair not respond	0.36	-0.37	-0.28
pair not right	-0.13	-0.74	0.59
pair not say	-0.79	0.83	-1.46
pair not see	-0.37	0.67	-1.5
pair not share	0.37	-1.64	-0.3
pair not something	0.43	-0.38	-0.42
pair not speak	0.33	-0.33	-0.51
pair not spend	-1.27	1.54	-0.68
pair not stand	-0.79	-1.3	0.82
pair not stay	0.61	-0.52	-0.79
pair not take	0.17	-0.87	0.47
pair not taking	-0.36	0.35	-0.29
pair not talk	-0.14	0.3	-0.35
pair not think	-0.31	0.93	-0.87
pair not to	0.32	-0.05	-0.63
pair not tolerate	-0.44	-1.41	0.49
pair not touch	1.03	-0.94	-1.01
pair not treat	-0.2	-0.53	0.53
pair not trust	-0.56	0.49	-0.29
pair not use	0.6	-1.32	-0.22
pair not want	-0.06	0.29	-0.33
pair not wear	-0.85	0.69	-0.68
pair not willing	0.58	-0.57	-0.9
pair not work	0.25	-0.21	-0.62
pair not you	0.43	0.43	-0.48
pair not your	0.6	-0.45	-0.62
pair nothing to	-0.26	0.45	-0.28
pair notice .	0.53	-0.05	-0.47
pair notice before	0.26	-0.11	-0.17
pair now ,	0.21	-0.08	-0.13
pair now .	0.1	0.36	-0.51
pair now i	0.25	-0.16	-0.21
pair now on	-0.15	0.14	-0.35
pair now or	-0.07	0.09	-0.02
pair number .	-0.02	0.31	-0.31
pair number right	-0.28	0.31	-0.3
pair obey me	-0.07	1.08	-0.98
pair of me	-0.36	-0.4	0.44
pair of mine	-0.31	0.31	-0.28
pair of my	0.17	-0.27	0.17
pair of not	0.34	-0.34	-0.27
pair of that	-0.76	0.39	0.36
pair of the	-0.76	1.01	-0.92
pair of thing	-0.3	-0.17	0.42
pair of this	-0.3	-0.25	0.3
pair of your	0.38	-0.13	-0.31
pair off .	-0.86	-0.26	0.02
pair off a	-0.54	-0.45	0.59
pair off my	0.45	-0.4	-0.07
pair off the	1.05	-0.79	-0.95
pair often ,	-0.37	-0.14	0.23
pair often .	-0.4	-0.66	0.65
pair okay ,	-0.62	-0.33	0.56
pair okay .	-0.66	-1.38	0.77
pair okay with	-0.06	-0.43	0.26
pair on ,	-0.24	-0.3	0.29
pair on .	0.07	-0.47	0.04
pair on my	0.74	-0.74	-0.41
pair on so	-0.37	0.39	-0.77
pair on sundays	0.38	-1.1	-0.34
pair on that	-0.18	0.21	-0.92
pair on the	0.59	-0.58	-0.46
pair on weekdays	0.45	-0.45	-0.02
pair on weekends	0.77	-0.65	-0.55
pair on you	-0.5	0.51	-0.4
pair on your	-0.71	0.94	-0.53
pair once a	-0.06	0.6	-0.49
pair one .	0.1	-0.07	-0.02
pair only answer	1.15	-1.15	-0.03
pair only discuss	0.47	-0.46	-0.26
pair only go	0.3	-0.09	-0.29
pair only support	0.31	-0.01	-0.3
pair open the	0.63	-0.37	-0.19
pair opinion ,	0.32	-0.32	-0.32
pair opposite sex	-0.3	0.3	-0.15
pair or else	-0.27	0.2	-0.2
pair or i	0.26	0.19	-0.86
pair or me	-0.33	0.5	-0.49
pair or not	-0.41	0.41	-0.38
pair or the	-0.17	0.34	-0.34
pair or we	-0.11	0.4	-0.36
pair or you	-0.19	0.42	-0.24
pair or your	-0.22	0.3	-0.3
pair other .	-0.27	-0.71	0.45
pair other guys	-1.09	0.46	-0.44
pair other men	-0.34	0.43	-0.1
pair other room	0.17	-0.16	-0.0
pair other women	-1.03	0.98	-0.36
pair otherwise i	0.54	-0.54	-0.02
pair out .	-2.32	0.05	-0.01
pair out alone	-0.31	0.31	-0.3
pair out dressed	-0.58	0.68	-0.66
pair out my	1.03	-0.68	-1.14
pair out of	0.32	-0.73	0.87
pair out when	-0.09	0.09	-0.0
pair out with	-0.49	1.32	-1.13
pair out without	-0.65	0.61	-0.34
pair outside .	0.59	-0.52	-0.87
pair outside until	0.39	-0.35	-0.69
pair over ,	-0.41	0.44	-1.01
pair over .	0.61	0.36	-1.04
pair over me	-0.51	-0.63	0.72
pair over text	0.21	-0.07	-0.14
pair overstepping .	-0.63	-1.37	1.39
pair owe me	-0.64	0.71	-0.7
pair own .	0.27	-0.27	-0.01
pair own bank	0.32	-0.54	-0.31
pair own opinion	0.94	-0.11	-0.86
pair p .	0.29	-0.13	-0.21
pair parents .	0.05	0.35	-0.35
pair partner .	0.31	-0.62	0.29
pair party ,	0.24	-0.22	-0.25
pair party .	-0.56	0.59	-0.74
pair password ,	-0.48	0.53	-0.27
pair password .	0.44	-0.1	-0.92
pair password on	-0.06	0.72	-0.67
pair passwords .	-0.64	0.59	-0.39
pair past five	0.03	-0.02	-0.01
pair pay for	-0.85	0.83	-0.81
pair pay the	-0.26	0.8	-0.61
pair peace .	-0.68	-0.47	0.64
pair people .	-0.87	-0.1	0.44
pair people i	-0.36	0.93	-1.02
pair people to	0.08	-0.53	-0.08
pair people would	-0.03	-0.01	0.03
pair permission .	-0.35	1.62	-1.62
pair phone ,	-0.39	0.41	-0.2
pair phone .	0.35	-0.21	-0.89
pair phone at	0.45	-0.4	-0.07
pair phone every	-0.25	0.49	-0.63
pair phone is	-0.41	0.71	-0.38
pair phone off	0.58	-1.12	-0.35
pair photos of	0.93	-0.8	-0.93
pair pick up	-0.09	0.11	-0.44
pair plans .	-0.03	0.35	-0.41
pair please .	-0.41	-0.9	0.43
pair please ask	1.46	-1.31	-0.85
pair please be	-0.23	-0.02	0.24
pair please do	0.19	-1.23	0.18
pair please give	-0.0	-0.25	0.04
pair please just	-0.9	-0.24	0.9
pair please knock	0.47	-0.3	-0.47
pair please respect	0.26	-0.01	-0.25
pair please stop	0.17	-0.75	-0.16
pair politics ,	0.41	-0.21	-0.33
pair prefer not	0.06	-0.04	-0.01
pair prefer to	0.55	-0.42	-0.21
pair present .	0.45	-0.46	-0.0
pair pressured ,	0.34	-0.32	-0.23
pair privacy .	-0.55	-0.13	0.2
pair private .	0.65	-1.51	-0.6
pair problems .	-1.32	0.71	-0.7
pair protect my	-0.23	-0.62	0.55
pair public .	-0.52	0.53	-0.23
pair push me	-0.33	-0.44	0.35
pair push my	-0.24	-1.06	1.02
pair put a	-0.4	0.42	-0.78
pair put me	-0.15	0.47	-0.47
pair put up	-0.54	0.1	0.3
pair quit .	-0.3	0.39	-0.58
pair quit drinking	-0.29	0.33	-0.04
pair quit it	-0.67	-0.32	0.32
pair quit smoking	-0.07	0.47	-0.45
pair quit that	-0.24	0.37	-0.37
pair quit your	-0.09	0.69	-0.68
pair raise your	0.3	-0.3	-0.16
pair rather not	0.56	-0.37	-0.55
pair read my	0.49	-0.39	-0.52
pair read your	-0.31	0.52	-0.3
pair ready to	1.0	-0.75	-0.78
pair really like	-0.72	-0.36	0.74
pair really loved	-0.01	0.24	-0.23
pair reasonable .	-0.26	-0.3	0.3
pair regret it	-0.15	0.49	-0.45
pair relationship .	-0.61	-1.11	0.72
pair rent ,	-0.11	0.13	-0.01
pair respect ,	0.42	-0.04	-0.41
pair respect .	-1.35	-1.19	1.33
pair respect each	-0.05	-0.9	0.93
pair respect me	-0.3	-0.93	0.91
pair respect my	0.2	-0.33	0.17
pair respected .	-0.62	-1.06	0.65
pair respected me	-0.28	0.03	-0.01
pair respectful .	-0.1	-0.1	0.2
pair respond to	0.95	-0.49	-1.23
pair responsible for	0.75	-1.27	-0.7
pair rest .	0.42	-0.43	-0.42
pair rid of	-0.36	0.38	-0.38
pair right .	-0.79	-0.65	0.65
pair right away	-0.35	0.35	-0.45
pair right now	0.05	0.45	-0.57
pair right to	0.69	-0.8	-0.56
pair room .	0.47	-0.28	-0.27
pair room if	0.65	-0.64	-0.0
pair room until	0.01	-0.01	-0.0
pair rude .	-0.5	-0.49	0.54
pair rules .	-0.32	0.1	0.36
pair runs past	0.03	-0.02	-0.01
pair safe .	-0.52	-0.31	0.45
pair salary .	1.04	-0.39	-0.82
pair say .	-0.68	1.01	-1.07
pair say no	-0.13	-0.22	0.01
pair say so	-0.01	0.01	-0.2
pair saying no	0.5	-0.67	-0.48
pair secrets .	-0.79	1.0	-0.82
pair see .	-0.3	-0.29	0.39
pair see her	-0.46	0.35	-0.32
pair see him	-0.25	0.26	-0.02
pair see it	-1.08	0.5	0.18
pair see the	-0.04	0.05	-0.0
pair see them	-0.54	0.55	-0.26
pair see who	-0.63	0.58	-0.36
pair see your	-0.38	0.4	-2.02
pair seeing her	-0.03	0.69	-0.61
pair seeing them	-0.04	0.2	-0.18
pair seeing those	-0.01	0.3	-0.3
pair seeing your	-0.02	0.31	-0.31
pair send me	-0.3	0.3	-0.3
pair separate .	0.62	-0.11	-0.61
pair set some	-0.14	-0.48	0.55
pair setting a	-0.9	-0.25	0.5
pair seven .	0.49	-0.23	-0.3
pair sex .	-0.3	0.31	-0.4
pair sex when	-0.33	0.38	-1.3
pair sex with	-0.73	1.03	-0.4
pair share everything	-0.76	0.71	-0.34
pair share your	-0.19	0.43	-0.24
pair short skirts	-0.65	0.67	-0.4
pair should be	-0.45	-0.42	0.45
pair should know	-0.35	-0.38	0.38
pair should not	-0.31	-0.81	0.7
pair should respect	-0.02	-1.16	1.18
pair shouted at	0.84	-0.15	-0.81
pair shouting ,	0.32	-0.31	-0.28
pair shouting .	0.67	-0.63	-0.61
pair show me	-0.17	0.63	-0.6
pair show up	0.52	-0.53	-0.46
pair since i	0.3	-0.3	-0.05
pair sister 's	0.01	-0.01	-0.0
pair sister .	0.24	0.01	-0.51
pair six .	0.31	-0.25	-0.72
pair skirts ,	-0.34	0.39	-0.4
pair sleep ,	0.04	-0.04	-0.0
pair sleep .	0.51	-0.5	-0.38
pair sleep at	0.23	-0.2	-0.12
pair sleep in	0.71	-0.67	-0.03
pair sleep with	0.41	-0.54	-0.34
pair so .	-0.32	0.35	-0.51
pair so and	1.03	-1.35	-0.23
pair so give	-1.36	1.38	-0.64
pair so i	0.32	-0.0	-1.17
pair so much	-0.65	-0.59	0.66
pair so often	-0.43	-0.66	0.65
pair so please	1.14	-0.52	-1.05
pair so stop	-0.11	0.41	-0.4
pair so that	-0.5	0.46	-0.36
pair so you	-1.07	1.1	-0.43
pair sober .	0.6	-0.76	-0.3
pair social media	0.24	0.23	-0.6
pair some respect	-0.36	-0.31	0.32
pair some room	-0.0	-0.36	0.0
pair some space	-0.13	-0.02	0.15
pair some time	0.16	-0.5	0.19
pair somebody who	0.53	-0.54	-0.12
pair someone who	-0.36	0.36	-0.18
pair something .	-0.0	0.1	-0.1
pair something about	-0.42	-0.32	0.42
pair something else	-0.32	0.32	-0.3
pair something i	0.43	-0.38	-0.42
pair sometimes .	-0.54	-0.82	0.54
pair sometimes ?	-0.01	-0.03	0.04
pair sometimes i	-0.05	-0.27	0.29
pair sometimes you	-0.05	-0.42	0.42
pair sorry ,	0.49	-0.28	-0.37
pair sorry .	-0.3	0.3	-0.3
pair sort of	-0.29	-0.21	0.48
pair space ,	-0.52	-0.06	0.53
pair space .	-0.37	-1.41	1.62
pair speak calmly	0.3	-0.3	-0.2
pair speak to	0.13	0.22	-0.3
pair spend money	-0.39	0.39	-0.38
pair spend time	-0.61	0.62	-0.43
pair spoken to	0.45	-0.32	-0.3
pair start dinner	0.31	-0.31	-0.28
pair stay .	-1.37	0.65	-0.6
pair stay at	0.37	-0.37	-0.08
pair stay home	-0.15	0.36	-0.69
pair stay in	0.48	-0.69	0.63
pair stay overnight	0.67	-0.08	-0.6
pair stay with	-0.01	0.1	-0.09
pair staying in	-0.0	0.01	-0.01
pair step away	1.21	-0.04	-1.17
pair still no	0.0	-0.0	-0.0
pair stop .	0.66	-1.3	-0.54
pair stop being	-0.56	-0.62	0.76
pair stop disrespecting	-0.37	-0.35	0.35
pair stop drinking	0.0	-0.0	-0.0
pair stop going	-0.26	0.45	-0.45
pair stop hanging	-0.01	0.07	-0.06
pair stop here	0.36	-0.38	-0.3
pair stop making	0.37	-0.91	0.45
pair stop seeing	-0.24	0.55	-0.52
pair stop talking	-0.31	0.31	-0.31
pair stop that	-0.52	0.11	-0.08
pair stop wearing	-0.31	0.33	-0.34
pair stop working	-0.07	0.68	-0.62
pair subject .	0.42	-0.18	-0.36
pair sunday ;	0.48	-0.3	-0.83
pair sunday afternoons	0.3	-0.29	-0.3
pair support .	-0.02	-0.03	0.05
pair supportive .	-0.25	-0.53	0.61
pair table .	0.52	-0.51	-0.01
pair take a	0.67	-0.33	-0.95
pair take calls	0.5	-0.52	-0.5
pair take it	-0.97	-0.06	0.75
pair take my	-1.33	-0.4	1.2
pair take on	0.53	-0.36	-0.62
pair take that	0.72	0.3	-0.5
pair take the	-0.54	0.54	-0.26
pair take this	-1.54	-1.62	1.56
pair take your	-0.28	0.33	-1.8
pair talk .	0.69	-0.02	-0.69
pair talk about	0.32	-0.12	-0.19
pair talk to	-0.85	0.57	-0.11
pair talk tomorrow	0.3	-0.3	-0.12
pair talking about	1.88	-0.92	-1.76
pair talking to	-0.31	0.33	-0.53
pair tell everyone	-0.07	0.26	-0.19
pair tell me	0.19	0.04	-0.7
pair tell the	-0.39	0.39	-0.17
pair tell you	0.23	-0.74	-0.01
pair tell your	-0.11	0.55	-0.35
pair telling you	-0.88	0.81	-0.76
pair ten .	0.44	-0.43	-0.45
pair ten minutes	-0.7	0.75	-0.34
pair text .	-0.76	0.75	-0.31
pair text before	0.31	-0.31	-0.55
pair text me	-1.09	0.43	-0.31
pair than that	0.48	-0.31	-0.51
pair than twenty	0.3	-0.3	-0.28
pair thank you	0.61	-0.52	-0.71
pair thanks ,	0.41	-0.45	-0.38
pair thanks for	0.1	-0.08	-0.01
pair that ,	-0.65	-0.18	0.37
pair that .	0.36	-1.22	0.32
pair that ?	-0.32	-0.17	0.42
pair that again	-1.04	-0.45	0.47
pair that crosses	-0.53	-0.77	0.77
pair that does	0.45	-0.46	-0.38
pair that dress	-0.61	0.73	-0.65
pair that friend	-0.62	0.78	-0.32
pair that group	0.03	0.11	-0.66
pair that i	0.0	0.03	-0.59
pair that is	-0.26	-0.07	-0.03
pair that job	-0.55	0.3	-0.3
pair that kind	-0.3	-0.17	0.42
pair that on	1.36	-0.55	-1.36
pair that party	-0.4	0.45	-0.37
pair that question	0.87	-0.84	-0.7
pair that so	-1.12	-0.28	1.15
pair that thing	-0.04	-0.79	0.79
pair that time	-0.1	0.3	-0.35
pair that way	0.4	-1.11	-0.3
pair that word	0.64	-0.14	-0.64
pair that you	-0.69	0.4	-0.37
pair the baby	-0.25	0.3	-0.3
pair the bills	-0.1	0.33	-0.32
pair the call	0.3	-0.3	-0.16
pair the car	0.31	-0.3	-0.84
pair the children	1.51	-1.66	-0.31
pair the conversation	0.05	-0.04	-0.01
pair the door	0.88	-0.53	-0.56
pair the evening	0.39	-0.28	-0.22
pair the final	-0.45	0.48	-0.49
pair the group	0.45	-0.42	-0.04
pair the gym	-0.92	0.36	-0.3
pair the house	-0.91	1.0	-0.48
pair the invitation	0.03	-0.01	-0.02
pair the kids	-0.47	0.46	-0.24
pair the last	0.45	-0.31	-0.48
pair the line	-0.21	-0.38	0.38
pair the meeting	0.34	-0.33	-0.01
pair the moment	-0.25	0.3	-0.3
pair the money	-1.52	1.06	-0.93
pair the morning	0.3	-0.3	-0.3
pair the opposite	-0.3	0.3	-0.15
pair the other	0.08	-0.07	-0.01
pair the party	0.52	-0.43	-0.38
pair the phone	-0.1	0.1	-0.15
pair the rent	-0.17	0.74	-0.62
pair the right	0.64	-0.75	0.02
pair the room	0.45	-0.71	-0.34
pair the rules	-0.56	0.57	-0.57
pair the same	0.3	-0.3	-0.21
pair the subject	0.42	-0.18	-0.36
pair the table	-0.06	0.0	-0.85
pair the time	-0.1	-0.37	0.37
pair the way	-0.74	-0.48	0.67
pair the wedding	0.71	-0.75	-0.17
pair them .	-0.97	-0.11	0.34
pair them or	-0.16	0.47	-0.47
pair then .	0.46	-0.46	-0.01
pair then i	0.25	-0.57	0.22
pair therapist ,	-0.55	0.55	-0.42
pair there .	0.05	0.38	-0.77
pair there for	0.07	-0.94	0.77
pair there is	-0.14	0.28	-0.3
pair there will	-0.21	-0.06	0.06
pair thing .	-0.14	-0.56	0.56
pair things are	-1.19	-0.46	1.27
pair things need	-0.31	-0.39	0.44
pair things should	-0.33	-0.32	0.33
pair things to	-1.39	-1.25	1.59
pair things were	-0.16	-0.21	0.36
pair think about	0.41	-0.79	-0.3
pair think before	-0.78	-0.52	0.68
pair think it	0.85	-0.1	-0.79
pair think we	-0.12	-0.08	0.2
pair think you	-0.32	0.25	-0.23
pair this .	0.26	-0.98	0.5
pair this any	-1.32	-1.39	1.33
pair this call	0.56	-0.51	-0.24
pair this can	-0.88	-0.42	0.54
pair this conversation	0.81	-0.87	-0.58
pair this for	0.19	1.09	-1.11
pair this goes	-0.6	-0.6	0.6
pair this house	-0.05	0.32	-0.68
pair this is	0.18	-0.41	-0.19
pair this month	0.46	-0.45	-0.76
pair this over	0.21	-0.07	-0.14
pair this relationship	-1.01	-0.91	0.93
pair this week	0.29	-0.02	-0.29
pair this weekend	0.77	-1.18	-0.69
pair this when	0.45	-0.4	-0.14
pair this with	0.45	-0.42	-0.32
pair this year	0.72	-0.52	-0.82
pair thoughtful .	-0.0	-0.05	0.05
pair through my	0.7	-0.68	-0.92
pair time ,	0.31	-0.31	-0.26
pair time .	-0.79	-0.39	0.4
pair time ?	-0.3	-0.02	0.3
pair time alone	0.7	-0.02	-0.69
pair time before	0.43	-0.44	-0.41
pair time for	0.38	-0.88	0.04
pair time is	-0.32	-0.79	0.34
pair time to	-0.05	-0.33	0.34
pair time with	-0.19	-0.16	0.1
pair time you	0.09	-0.01	-0.3
pair times .	-0.35	0.52	-0.18
pair to .	-0.54	0.56	-0.41
pair to a	0.4	0.73	-0.97
pair to another	0.13	-0.09	-0.49
pair to answer	1.25	0.57	-0.94
pair to anyone	-0.24	0.6	-0.72
pair to ask	-0.35	0.4	-0.39
pair to babysit	0.01	-0.01	-0.0
pair to bars	0.0	-0.0	-0.09
pair to be	-0.28	-0.48	0.17
pair to bed	0.57	-0.57	-0.25
pair to call	0.63	-0.6	-0.16
pair to care	-0.34	-0.56	0.57
pair to change	-0.08	-0.22	-0.03
pair to choose	0.44	-0.13	-1.13
pair to clubs	-0.75	0.76	-0.34
pair to come	-0.04	0.05	-0.6
pair to comment	1.08	-1.06	-0.71
pair to communicate	-0.68	-0.4	0.68
pair to cut	-0.43	0.62	-0.41
pair to decide	0.45	-0.31	-0.79
pair to decline	0.71	-0.55	-0.84
pair to delete	-0.8	0.73	-0.61
pair to discuss	0.31	-0.3	-0.75
pair to do	-0.87	-1.3	1.46
pair to dress	-0.89	1.25	-1.25
pair to drink	0.35	-0.0	-0.35
pair to drop	0.0	1.06	-1.08
pair to each	-0.45	-0.06	0.5
pair to end	0.53	-0.33	-0.5
pair to feel	-0.95	-0.35	0.76
pair to fix	0.31	-0.31	-0.31
pair to friends	0.39	-0.39	-0.33
pair to get	-0.85	0.52	-0.5
pair to give	-0.61	0.01	0.02
pair to go	0.42	-0.05	-0.99
pair to have	0.26	-0.3	-0.88
pair to help	0.22	-0.02	-0.21
pair to her	-0.27	0.98	-0.84
pair to hide	-0.26	0.45	-0.28
pair to him	-0.31	0.32	-0.5
pair to keep	-0.12	0.63	-0.79
pair to know	-0.92	0.15	-0.11
pair to leave	0.77	-0.73	-0.78
pair to let	-0.59	0.61	-1.44
pair to lie	0.58	-0.57	-0.82
pair to like	0.42	-0.34	-0.19
pair to listen	0.11	-0.78	0.15
pair to look	-0.48	-0.01	0.6
pair to lose	-0.91	0.23	-0.21
pair to me	-0.31	0.67	-0.5
pair to messages	0.36	-0.37	-0.28
pair to move	0.42	-0.03	-0.42
pair to my	-0.06	0.31	-0.74
pair to myself	0.0	-1.48	0.31
pair to need	-0.36	0.37	-0.42
pair to not	0.23	-1.51	-0.16
pair to obey	-0.07	1.08	-0.98
pair to other	-1.22	0.41	-0.35
pair to pass	0.97	-0.98	-0.73
pair to pause	0.27	-0.24	-0.21
pair to pay	0.46	-0.45	-0.77
pair to protect	0.3	-0.3	-0.28
pair to put	-0.67	0.39	0.04
pair to quit	-0.27	0.38	-0.38
pair to read	-0.31	0.52	-0.3
pair to respect	-0.28	-0.36	0.35
pair to rest	0.42	-0.43	-0.42
pair to say	0.84	-0.37	-0.59
pair to see	-0.18	0.42	-0.31
pair to share	-0.18	0.65	-0.48
pair to sleep	0.35	-0.26	-0.33
pair to speak	0.11	-0.0	-0.3
pair to spend	0.05	-0.05	-0.09
pair to stay	0.07	0.14	-1.15
pair to step	-0.23	-0.81	0.78
pair to stop	-0.14	-0.09	-0.44
pair to take	0.65	-0.85	-0.21
pair to talk	0.4	-0.32	-0.54
pair to tell	-0.57	-0.21	0.28
pair to text	-0.61	0.62	-0.39
pair to that	-0.4	0.43	-0.42
pair to the	-0.4	0.08	-0.58
pair to them	-0.62	-0.3	0.36
pair to therapy	-0.49	0.41	-0.41
pair to think	0.0	-1.09	0.32
pair to treat	-0.32	-0.32	0.32
pair to try	-0.3	-0.51	0.33
pair to visit	-0.49	0.5	-0.19
pair to wait	0.32	-0.31	-0.33
pair to wear	-0.36	0.37	-0.43
pair to work	-0.66	0.37	-0.9
pair to you	0.04	-0.03	-0.31
pair to your	-0.24	0.35	-0.66
pair today .	0.63	-0.63	-1.02
pair together .	0.34	-0.5	0.48
pair told .	-0.46	0.47	-0.24
pair told you	-0.28	0.38	-0.16
pair tomorrow .	0.6	-0.59	-0.19
pair tomorrow at	0.14	-0.08	-0.05
pair tone .	-0.5	-0.41	0.41
pair tonight ,	-0.15	0.42	-0.53
pair tonight .	0.48	0.28	-0.68
pair too .	-0.54	0.71	0.41
pair too close	-0.3	-0.39	0.36
pair too far	-0.39	-0.62	0.67
pair too much	-0.69	-1.54	1.76
pair too personal	0.63	-0.24	-0.69
pair topic is	0.86	-0.68	-0.91
pair touch my	0.6	-0.12	-0.6
pair track your	-0.33	0.34	-0.32
pair treat me	-0.25	-0.46	0.47
pair treat people	-0.04	-0.95	0.95
pair treated better	-0.14	-0.06	0.2
pair treated like	-0.47	-0.37	0.43
pair trouble ,	-0.75	0.59	-0.06
pair trust you	-0.63	0.53	-0.25
pair try harder	-0.57	-0.05	0.56
pair try to	-0.99	0.27	0.22
pair turn on	-0.17	0.38	-0.22
pair turning off	0.45	-0.4	-0.07
pair twenty minutes	0.3	-0.3	-0.27
pair uncomfortable .	-0.56	-0.81	0.79
pair uncomfortable when	0.32	-0.01	-0.32
pair uncomfortable with	-0.29	0.32	-0.33
pair understand me	-1.05	-0.39	1.12
pair understand you	0.15	-0.0	-0.14
pair understanding .	-0.15	-0.04	0.19
pair unfollow all	-0.68	0.64	-0.56
pair unless you	-0.64	0.65	-0.5
pair until i	-0.28	0.87	-1.26
pair until the	0.34	-0.34	-0.29
pair until we	0.03	-0.03	-0.0
pair until you	-0.82	0.84	-0.89
pair up ,	-0.55	-0.45	0.54
pair up .	-0.59	-0.79	0.83
pair up for	-1.71	0.11	-0.04
pair up now	0.76	-0.66	-0.5
pair up with	-0.72	0.41	0.15
pair up your	-0.27	0.59	-0.35
pair upset ,	0.15	-0.03	-0.13
pair upset if	-0.61	0.01	0.18
pair us .	-0.54	-0.92	0.55
pair us talk	0.08	-0.07	-0.01
pair us to	-0.44	-0.47	0.61
pair use that	0.64	-0.14	-0.64
pair visit .	0.69	-0.43	-0.87
pair voice ,	0.3	-0.3	-0.2
pair walk all	-0.51	-0.65	0.72
pair walk and	0.24	-0.19	-0.17
pair walk away	0.43	0.01	-1.91
pair want .	-0.65	0.04	0.27
pair want a	-0.61	-1.09	0.72
pair want more	-0.19	-0.04	0.24
pair want some	-0.66	-0.38	0.66
pair want things	-0.18	-0.03	0.2
pair want to	0.99	-0.49	-0.7
pair want us	-0.77	-0.52	0.74
pair want you	-2.37	0.39	-0.01
pair want your	-0.6	0.87	-0.9
pair was not	-0.36	-0.78	0.36
pair way ,	0.16	-0.15	-0.01
pair way .	0.4	-1.36	-0.29
pair way i	-0.04	1.29	-1.29
pair way or	-0.21	0.58	-0.57
pair way you	-0.66	-0.24	0.44
pair we are	-0.33	0.7	-0.64
pair we can	0.31	-0.3	-0.71
pair we could	-0.38	-0.23	0.36
pair we do	-0.1	0.1	-0.35
pair we go	-1.34	0.98	-0.21
pair we have	0.1	0.05	-0.33
pair we need	-0.45	-0.24	0.45
pair we should	-0.33	-1.13	1.11
pair we spend	-0.35	0.35	-0.39
pair we talk	1.0	-0.01	-1.0
pair we will	0.97	-0.94	-0.6
pair wear that	-0.99	0.83	-0.71
pair wearing makeup	-0.31	0.33	-0.34
pair wearing that	-0.31	0.46	-0.53
pair wedding .	0.75	-0.79	-0.21
pair week ,	0.38	-0.36	-0.29
pair week .	0.29	-0.02	-0.29
pair weekend .	0.77	-0.29	-1.29
pair weekends .	0.77	-0.65	-0.55
pair weight .	0.06	0.65	-0.77
pair weight with	0.23	-0.22	-0.01
pair welcome to	0.3	-0.3	-0.29
pair well ,	0.27	-0.3	-0.2
pair were different	-0.6	-0.57	0.66
pair what happens	0.18	0.06	-0.97
pair what i	0.07	-0.45	0.0
pair what you	-0.19	-0.67	0.95
pair when i	0.12	0.52	-1.14
pair when people	0.32	-0.31	-0.8
pair when we	-0.91	0.91	-0.42
pair when you	0.05	-1.34	0.21
pair whenever i	-0.66	0.32	-0.29
pair whenever you	0.49	-0.49	-0.19
pair where i	0.67	-0.13	-1.25
pair where you	-0.55	0.55	-0.52
pair whether or	1.26	-1.26	-0.0
pair while i	0.32	-0.19	-0.32
pair while you	0.61	-0.59	-0.28
pair who has	-0.0	0.03	-0.28
pair who is	-0.31	0.31	-0.01
pair who will	-0.57	0.57	-0.0
pair who you	-0.49	0.82	-1.85
pair wife ,	-0.17	0.17	-0.01
pair wife .	-0.04	0.5	-0.3
pair will .	-0.57	0.57	-0.0
pair will action	0.65	-0.55	-0.73
pair will answer	0.52	-0.59	-0.41
pair will ask	0.3	-0.3	-0.29
pair will be	-0.65	0.17	0.12
pair will break	-0.34	0.34	-0.1
pair will call	0.74	-0.72	-0.08
pair will change	0.24	-0.13	-0.21
pair will come	-0.18	0.24	-0.32
pair will decide	-0.63	0.62	-0.4
pair will do	-1.27	0.17	0.63
pair will drive	0.41	-0.41	-0.52
pair will end	0.37	-0.37	-0.14
pair will find	0.3	-0.3	-0.02
pair will go	0.93	-0.9	-0.48
pair will hang	0.71	-0.69	-0.66
pair will have	0.67	-0.67	-0.02
pair will hurt	-0.32	0.36	-0.96
pair will keep	0.01	0.01	-0.39
pair will kill	-0.79	0.83	-0.1
pair will know	-0.19	0.3	-0.3
pair will leave	0.38	-0.36	-0.4
pair will let	0.48	-0.0	-0.3
pair will lock	0.0	0.0	-0.0
pair will make	-0.47	0.47	-0.28
pair will never	-0.01	0.01	-0.0
pair will not	-0.13	0.41	-1.07
pair will only	0.15	-0.13	-0.4
pair will pay	-0.63	0.72	-0.72
pair will put	-0.09	0.11	-0.43
pair will regret	-0.15	0.49	-0.45
pair will say	0.61	-0.59	-0.4
pair will see	-0.31	-1.09	1.08
pair will sleep	0.6	-0.59	-0.06
pair will start	0.31	-0.31	-0.28
pair will stay	-0.6	0.6	-0.01
pair will stop	-0.48	0.5	-0.06
pair will take	-0.03	0.05	-0.72
pair will talk	0.59	-0.59	-0.21
pair will tell	-0.91	0.92	-0.32
pair willing to	0.62	-0.58	-1.1
pair wish people	-0.03	-0.01	0.03
pair wish you	-0.31	-0.52	0.53
pair with .	1.13	-0.68	0.24
pair with anyone	-0.45	0.47	-0.74
pair with him	-0.61	0.38	-0.3
pair with it	-0.32	0.31	-0.27
pair with jokes	0.49	-0.05	-0.49
pair with me	0.34	0.33	-1.12
pair with men	-0.4	0.39	-0.3
pair with my	0.34	-0.31	-0.79
pair with people	-0.78	0.99	-0.87
pair with respect	0.12	-0.3	0.19
pair with that	1.22	-0.67	-0.79
pair with the	0.18	-0.15	-0.17
pair with them	-0.3	0.34	-1.32
pair with this	-0.8	-0.98	0.96
pair with you	0.14	0.18	-0.74
pair with your	0.12	-0.24	-0.11
pair within five	-0.46	0.53	-0.09
pair without asking	0.59	-0.19	-0.71
pair without me	-0.81	0.86	-0.84
pair without my	0.67	-0.21	-0.55
pair without notice	0.65	-0.07	-0.59
pair without you	0.59	-0.59	-0.51
pair women .	-1.03	0.98	-0.36
pair work ,	-0.43	0.43	-0.08
pair work .	-0.4	0.51	-1.27
pair work ;	0.04	-0.01	-0.03
pair work calls	0.31	-0.31	-0.21
pair work for	0.74	-0.76	-0.44
pair work messages	1.1	-1.1	-0.02
pair working .	-1.38	-0.09	0.7
pair would appreciate	0.28	-0.42	-0.05
pair would back	-0.32	-0.53	0.47
pair would be	-0.04	-0.32	0.32
pair would better	-0.36	0.42	-0.42
pair would do	-0.56	0.55	-0.53
pair would give	-0.01	0.19	-0.18
pair would help	-0.12	-0.95	0.97
pair would like	-0.18	-0.8	0.25
pair would love	-0.18	-0.13	0.18
pair would not	-0.79	0.53	-0.27
pair would prefer	-0.28	-0.62	0.31
pair would quit	-0.07	0.53	-0.51
pair would rather	0.35	-0.32	-0.34
pair would treat	-0.01	-0.03	0.04
pair year .	0.74	-0.75	-0.33
pair yelling ,	0.61	-0.61	-0.33
pair you ,	-0.23	0.91	-0.93
pair you .	-0.99	0.54	-0.08
pair you act	-0.3	-0.4	0.3
pair you always	-0.01	-0.6	0.6
pair you and	0.93	-0.94	-0.5
pair you answer	0.29	-0.22	-0.31
pair you any	0.63	-1.15	-0.56
pair you are	-0.33	0.04	-0.07
pair you arrive	-0.52	0.52	-0.09
pair you at	0.34	-0.31	-0.03
pair you back	-0.34	-0.31	0.32
pair you be	-0.04	-0.04	0.08
pair you better	-0.29	0.3	-0.3
pair you borrow	0.13	-0.07	-0.05
pair you bring	0.52	-0.34	-0.48
pair you buy	-0.48	0.61	-0.67
pair you call	0.43	-0.38	-0.6
pair you can	0.05	0.2	-0.77
pair you cared	-0.41	0.09	-0.09
pair you change	-0.48	0.49	-0.35
pair you choose	0.32	-0.32	-0.03
pair you come	0.46	-0.37	-1.03
pair you could	-0.04	-0.08	0.08
pair you dare	-1.05	0.5	-0.48
pair you did	-0.2	-0.19	0.08
pair you do	-1.37	0.8	0.32
pair you ever	-0.44	0.49	-0.64
pair you follow	-0.3	0.3	-0.27
pair you for	-0.63	0.63	-0.0
pair you gain	-0.31	0.31	-0.06
pair you get	-0.45	0.32	-0.31
pair you give	-0.51	0.54	-0.14
pair you go	-1.16	0.82	-0.52
pair you going	0.34	-0.33	-0.88
pair you have	-0.28	0.1	-0.3
pair you having	-0.52	0.58	-1.74
pair you hit	0.38	-0.37	-0.14
pair you home	-0.86	0.33	-0.32
pair you if	-0.41	0.57	-0.31
pair you just	-0.05	-0.34	0.38
pair you keep	-0.32	-0.68	0.81
pair you know	0.08	-0.72	0.46
pair you leave	-0.99	1.04	-0.45
pair you like	0.19	-0.19	-0.01
pair you live	-0.53	0.5	-0.3
pair you love	-0.4	0.5	-0.5
pair you loved	-0.26	1.12	-1.08
pair you make	-0.34	0.03	0.01
pair you may	0.24	-0.21	-0.47
pair you maybe	-0.01	-0.01	0.02
pair you money	0.73	-1.0	-0.53
pair you must	-0.28	0.37	-0.37
pair you need	-0.28	-0.27	0.13
pair you never	-0.1	0.25	-0.25
pair you not	-0.36	-0.6	0.83
pair you owe	-0.6	0.76	-0.76
pair you quit	-0.3	0.39	-0.58
pair you raise	0.3	-0.3	-0.16
pair you read	0.39	-0.38	-0.39
pair you really	-0.78	-0.3	0.4
pair you respect	-0.27	-0.47	0.46
pair you respected	-0.28	0.03	-0.01
pair you see	-0.29	0.49	-0.44
pair you should	-0.35	-0.1	0.11
pair you shout	0.55	-0.5	-0.65
pair you speak	-0.78	-0.53	0.68
pair you spend	-0.63	0.65	-1.11
pair you stop	0.1	-0.09	-0.25
pair you take	-0.68	0.3	-0.3
pair you talk	-0.66	-0.27	0.39
pair you talking	-0.34	0.43	-0.1
pair you tell	-0.19	0.19	-0.34
pair you text	-0.84	0.79	-0.28
pair you that	0.21	-0.21	-0.05
pair you think	-0.05	-0.31	0.32
pair you to	-0.4	0.03	0.1
pair you treat	-0.02	-0.31	0.31
pair you try	-1.69	1.45	-0.84
pair you until	-0.68	0.72	-0.63
pair you want	-0.75	0.3	0.1
pair you wear	-0.85	0.94	-0.66
pair you wearing	-0.6	0.64	-0.66
pair you were	-0.94	0.85	-0.12
pair you when	0.66	-0.66	-0.16
pair you will	-1.11	0.61	0.05
pair you with	0.29	-0.23	-0.3
pair you would	-0.78	0.68	-0.66
pair your account	-0.39	0.32	-0.29
pair your behaviour	-0.61	-0.76	0.73
pair your boss	0.23	-0.22	-0.0
pair your brother	0.5	-0.49	-0.8
pair your car	-0.7	0.7	-0.37
pair your clothes	-0.39	0.44	-0.65
pair your ex	0.33	-0.31	-1.04
pair your family	-1.15	0.45	-0.42
pair your feelings	0.3	-0.29	-0.3
pair your friend	0.58	-0.4	-0.62
pair your friends	-0.24	0.25	-0.59
pair your hair	-0.07	0.96	-0.96
pair your hobby	-0.4	0.42	-0.36
pair your job	-0.59	1.16	-0.91
pair your life	-0.99	1.02	-0.77
pair your location	-0.58	0.9	-0.56
pair your messages	-0.36	0.37	-0.71
pair your mind	-0.5	0.52	-0.12
pair your mother	0.11	0.45	-0.7
pair your only	0.31	-0.01	-0.3
pair your opinion	0.32	-0.32	-0.32
pair your parents	0.3	0.35	-0.38
pair your password	-0.64	1.02	-0.57
pair your passwords	-0.64	0.59	-0.39
pair your phone	-0.66	0.73	-0.58
pair your sister	0.71	0.35	-0.52
pair your texts	-0.3	0.3	-0.3
pair your tone	-0.5	-0.41	0.41
pair your voice	0.76	-0.76	-0.14
pair yours .	0.28	0.28	-0.3
pair yourself .	-1.17	-0.91	0.92
rule CB0	-0.67	-0.62	0.44
rule CB1	-0.07	1.13	-0.93
rule CB2	-1.49	1.12	-0.46
rule CB3	-1.1	1.16	-1.24
rule CB4	-0.89	1.04	-1.49
rule CB5	-0.64	0.7	-0.56
rule R01	-0.02	-0.06	0.08
rule R02	-0.3	-0.32	0.26
rule R03	0.31	-0.33	0.13
rule R04	-0.73	0.42	-0.34
rule R05	-0.18	-1.25	0.4
rule R06	-0.73	0.39	-0.39
rule R07	-0.66	0.15	-0.08
rule R08	-1.22	-0.77	0.93
rule R09	0.26	-0.3	-0.07
rule R10	-1.06	0.88	-0.78
rule R11	0.31	-0.26	-0.06
rule R16	-0.81	-0.74	0.96
rule R18	-0.64	-0.35	0.54
rule R19	-0.59	-1.6	1.84
rule R20	-1.39	-0.07	0.12
rule R22	-0.61	0.87	-0.81
rule R26	-0.25	0.29	-0.89
word 's	0.59	-0.79	-0.3
word ,	0.71	-0.68	-0.45
word .	-0.3	-0.05	0.16
word :	1.01	-0.01	-2.24
word ;	1.08	-0.72	-1.03
word ?	-0.56	-0.67	0.78
word ^	0.12	-0.15	-0.15
word a	0.01	-0.56	-0.34
word able	0.73	-0.49	-0.39
word about	0.6	-0.97	-0.5
word accept	-0.32	0.47	-0.59
word access	-0.4	0.43	-0.61
word account	-0.42	0.12	-0.21
word act	-0.31	-0.78	0.59
word action	0.65	-0.55	-0.73
word actually	0.09	-0.01	-0.08
word advantage	-0.22	-0.7	0.7
word advice	2.51	-1.56	-1.64
word after	0.13	-0.49	-0.14
word afternoons	0.3	-0.29	-0.3
word again	0.33	-0.48	-0.38
word against	-0.49	0.9	-0.67
word ahead	0.03	-0.03	-0.37
word all	-1.16	0.22	0.56
word allow	-0.05	0.5	-0.31
word allowed	-0.19	0.83	-0.68
word alone	-0.18	0.08	0.09
word along	-0.86	0.38	0.25
word already	-0.02	0.09	-0.65
word always	-0.04	-0.53	0.53
word am	0.13	-0.41	0.13
word an	-0.34	0.26	-0.51
word and	0.57	-0.13	-0.68
word angry	-0.12	0.19	-1.05
word another	-0.25	0.32	-0.64
word answer	0.74	0.21	-1.43
word any	-0.17	0.05	-0.05
word anyone	-0.31	0.79	-1.14
word anything	0.4	-0.92	-0.1
word anywhere	-0.85	0.88	-0.64
word apologise	-0.31	0.57	-0.74
word appreciate	-0.15	-0.91	0.41
word approval	-0.47	0.61	-0.6
word are	-0.01	0.17	-0.52
word argue	0.69	-0.33	-1.83
word argument	0.46	-0.44	-0.44
word around	-0.85	-0.2	0.2
word arrive	-0.52	0.52	-0.09
word as	-0.33	0.26	-0.55
word ask	0.28	-0.04	-1.0
word asked	0.37	-0.36	-0.28
word asking	0.17	0.46	-1.01
word at	0.19	-0.23	-0.34
word attend	1.06	-1.12	-1.02
word attention	-0.41	-1.07	0.57
word available	0.34	-0.32	-0.37
word away	-0.41	0.46	-1.48
word baby	-0.25	0.3	-0.3
word babysit	1.02	-0.04	-1.03
word back	0.38	-0.43	-0.27
word bad	-1.56	-0.44	0.87
word badly	-0.44	-0.91	0.44
word bank	0.32	-0.54	-0.31
word bars	0.0	-0.0	-0.09
word be	-0.28	-0.52	0.23
word because	-0.47	0.68	-0.67
word bed	0.57	-0.57	-0.24
word been	-0.37	-0.01	-0.17
word before	0.89	-0.99	-0.29
word behave	-0.57	-0.06	0.25
word behaviour	0.11	-1.91	0.09
word behind	1.08	-0.87	-0.72
word being	1.59	-0.49	-1.49
word belongs	-0.6	0.97	-0.98
word best	-0.39	0.39	-0.06
word better	-0.91	-0.12	0.17
word between	0.44	-0.24	-1.09
word bills	-0.1	0.33	-0.32
word bit	-0.41	-0.6	0.43
word block	-2.03	0.81	-0.78
word body	0.6	-0.18	-0.95
word booked	0.35	-0.81	-0.34
word borrow	0.13	-0.07	-0.05
word borrowing	0.48	-1.09	-0.45
word boss	0.23	-0.22	-0.0
word both	0.17	-0.19	0.03
word bother	-0.01	-0.3	0.3
word bothers	-1.52	-0.83	0.9
word boundaries	-0.99	-0.67	1.06
word boundary	-1.02	0.12	0.43
word boyfriend	-1.13	1.14	-0.02
word break	-0.32	0.06	0.16
word bring	0.52	-0.34	-0.48
word brother	0.5	-0.49	-0.69
word business	0.62	-0.31	-1.02
word but	0.02	-0.24	-0.17
word buy	-0.28	0.41	-0.54
word by	0.35	0.05	-0.35
word call	0.26	-0.24	-0.35
word called	0.73	-0.27	-0.68
word calling	0.08	0.22	-1.67
word calls	0.5	-0.36	-0.79
word calm	0.3	-0.3	-0.04
word calmly	0.3	-0.3	-0.2
word can	0.17	-0.46	-0.12
word cancel	-0.91	0.64	-0.63
word car	0.07	0.42	-1.44
word care	0.15	-0.13	0.09
word cared	-0.4	0.15	-0.14
word careful	-0.3	-0.91	0.32
word change	0.13	-0.67	-0.29
word chat	0.45	-0.42	-0.04
word cheating	-0.34	0.38	-0.3
word check	-1.6	0.85	-0.73
word checking	-0.89	0.9	-0.46
word children	0.04	0.18	-0.39
word choice	0.37	-0.53	-0.36
word choose	0.49	0.18	-0.36
word choosing	0.55	-0.52	-0.73
word christmas	0.25	0.44	-0.43
word clingy	-0.23	-0.31	0.31
word close	-0.17	-0.39	0.18
word closed	0.3	-0.3	-0.3
word clothes	-0.39	0.44	-0.65
word clubs	-0.75	0.76	-0.34
word come	-0.06	0.37	-0.83
word comfortable	0.6	-1.22	-0.53
word coming	-0.3	0.41	-0.88
word comment	0.5	-0.44	-0.89
word communicate	-0.67	-0.59	0.69
word communication	-0.47	-0.51	0.75
word considerate	-0.36	-0.41	0.79
word consideration	-0.52	-0.48	0.7
word contact	-0.43	0.36	-0.27
word continue	0.47	-0.57	0.19
word conversation	0.84	-0.87	-0.68
word cooking	0.31	0.03	-0.38
word cool	-0.38	-0.91	0.38
word could	-0.71	-0.82	0.93
word counsellor	0.47	-0.44	-0.25
word cover	0.56	-1.23	-0.38
word cross	-0.09	-0.31	0.31
word crosses	-0.53	-0.77	0.77
word crossing	-0.12	-0.7	0.71
word cut	-0.94	0.5	-0.43
word dad	0.48	-0.47	-0.56
word dancing	-0.03	0.92	-0.92
word dare	-1.05	0.5	-0.48
word date	0.4	-0.34	-0.42
word dating	1.15	0.3	-0.32
word day	0.23	-0.18	-0.42
word deal	-0.99	0.31	0.53
word decide	-0.54	0.54	-0.63
word decided	0.33	-0.26	-1.2
word decision	0.41	-0.75	-0.35
word decisions	-0.3	0.31	-0.3
word decline	0.71	-0.55	-0.84
word delete	-0.54	0.64	-0.64
word demand	-0.92	1.09	-1.03
word deserve	-0.22	-0.61	0.23
word details	0.75	-0.67	-1.06
word diary	0.29	0.02	-0.34
word did	0.15	-0.61	-0.23
word different	-0.67	-0.75	0.85
word differently	-0.07	-0.06	0.13
word dinner	0.26	-0.22	-0.38
word disagree	0.84	-0.39	-0.7
word discuss	0.92	-0.83	-0.52
word discussing	1.17	-0.45	-1.17
word discussion	-0.59	1.04	-0.76
word disrespect	-1.3	-0.65	0.9
word disrespected	-1.16	-0.62	1.15
word disrespectful	0.69	-0.59	-0.31
word disrespecting	-0.37	-0.35	0.35
word distance	-0.01	-0.43	0.42
word divorce	-0.47	0.31	-0.3
word do	-0.41	0.39	0.09
word does	0.23	-0.0	-0.64
word dog	0.23	0.32	-0.45
word doing	-0.51	-0.99	0.99
word done	-0.56	0.5	0.35
word door	0.36	-0.4	-0.31
word down	0.71	-0.84	-0.18
word drama	-0.8	-0.49	0.74
word drawer	0.49	-0.4	-0.12
word dress	-0.88	1.57	-1.72
word dressed	0.87	0.6	-0.89
word dressing	-1.04	1.27	-1.26
word drink	0.23	0.68	-0.66
word drinking	0.67	-0.65	-0.77
word drive	0.41	-0.41	-0.52
word drop	-0.21	0.61	-1.02
word drunk	0.83	-0.73	-1.14
word during	0.72	-0.54	-0.29
word each	-0.22	-0.69	0.19
word early	0.34	-0.34	-0.05
word eat	0.82	-1.22	-0.6
word effort	-0.39	-0.92	1.1
word eight	1.14	-0.85	-0.87
word either	-0.4	0.35	-0.31
word eleven	0.61	-0.62	-0.29
word else	-0.73	0.52	-0.31
word elsewhere	0.3	-0.3	-0.01
word end	0.37	-0.35	-0.48
word ending	0.27	-0.06	-0.24
word enough	-0.93	-0.43	0.88
word entitled	0.3	-0.3	-0.3
word evening	0.92	-0.66	-0.67
word evenings	0.34	-0.33	-0.22
word ever	-0.46	0.55	-0.83
word every	-0.64	0.83	-0.53
word everybody	-0.18	-0.5	0.54
word everyone	0.02	-0.6	0.62
word everything	-0.62	1.21	-1.23
word ex	0.33	-0.31	-0.95
word excuse	0.39	-0.27	-0.36
word expect	-1.27	-0.21	0.27
word explanation	0.11	0.01	-0.11
word fair	-0.35	-0.54	0.54
word family	0.66	0.15	-0.99
word far	-0.39	-0.62	0.67
word feel	-0.48	-0.55	0.52
word feelings	0.32	-0.67	-0.3
word female	-0.43	0.43	-0.05
word few	0.76	-0.45	-0.72
word filing	-0.32	0.3	-0.3
word final	-0.75	0.63	-0.59
word find	-0.04	0.04	-0.2
word fine	-0.41	-1.09	0.59
word finished	0.19	-0.2	-0.36
word first	0.53	-0.32	-0.46
word five	0.23	-0.2	-1.03
word fix	0.31	-0.31	-0.31
word flat	0.45	-0.43	-0.92
word follow	-0.62	0.62	-0.49
word for	1.28	-0.13	-0.98
word forbid	-0.38	0.92	-0.99
word forgive	-0.03	0.03	-0.0
word free	0.36	-0.26	-0.39
word freedom	-0.32	-0.78	0.42
word friday	0.62	-0.34	-0.64
word friend	-0.28	0.87	-1.05
word friends	-0.52	0.61	-1.99
word friendship	-1.43	1.43	-1.44
word from	0.52	-0.19	-0.73
word gain	-0.31	0.31	-0.06
word get	-0.64	0.26	-0.07
word gets	0.37	-0.14	-0.57
word getting	-0.91	-0.8	0.89
word girlfriend	-0.67	0.66	-0.31
word give	-0.31	0.11	-0.22
word glad	0.66	-0.56	-0.18
word go	-0.16	0.44	-1.1
word goes	-0.93	-0.06	0.46
word going	-0.29	-0.04	-0.15
word gone	-0.43	0.16	-0.15
word good	-0.7	0.29	-0.25
word got	1.03	-0.21	-0.84
word great	-0.47	-0.04	0.49
word group	0.25	-0.07	-0.67
word guess	-0.98	-0.71	1.13
word guests	0.81	-0.52	-0.9
word guys	-1.09	0.46	-0.44
word gym	-0.92	0.36	-0.3
word had	0.41	-0.41	-0.23
word hair	0.33	0.93	-1.05
word half	0.29	-0.26	-0.07
word hand	-0.87	0.54	-0.41
word hang	0.56	0.16	-0.99
word hanging	0.7	-0.46	-0.42
word happen	-0.72	-0.46	0.54
word happens	0.2	-0.39	-0.12
word happy	-0.58	-0.14	0.37
word hard	-0.71	-0.77	0.71
word harder	-0.57	-0.05	0.56
word has	-1.09	-0.8	1.06
word hate	-0.51	-0.32	0.36
word have	-0.14	-0.33	0.15
word having	-0.84	0.57	0.32
word he	-0.04	0.04	-0.31
word head	-2.08	-1.07	1.13
word health	0.14	-0.13	-0.02
word hear	0.48	-0.41	-0.98
word help	-0.21	-0.96	0.58
word her	-0.4	1.86	-1.73
word here	0.11	-0.52	-0.24
word hide	-0.58	0.68	-0.6
word hiding	-0.0	0.1	-0.1
word him	-0.89	0.76	-0.34
word his	-0.46	0.94	-1.04
word history	0.06	0.3	-0.3
word hit	0.64	-0.4	-1.01
word hobby	-0.4	0.42	-0.36
word hold	0.31	-0.16	-0.31
word home	-0.12	0.57	-0.76
word honesty	-1.68	-1.68	1.69
word hope	-0.3	-0.81	0.31
word hour	0.06	0.1	-1.1
word hours	-0.04	-0.12	-0.68
word house	-0.14	0.39	-0.7
word how	-1.34	-0.31	0.76
word hug	0.97	-0.16	-0.92
word hugs	0.51	-0.47	-0.55
word hurt	-0.88	-0.08	0.75
word husband	0.14	0.07	-0.14
word i	0.2	-0.17	-0.21
word if	-0.67	0.14	0.01
word important	-0.02	-0.78	0.6
word in	-0.13	0.07	-0.18
word inappropriate	-0.73	-0.63	0.63
word insist	-0.56	0.58	-0.58
word insulted	0.43	-0.34	-0.62
word insulting	0.38	-0.37	-0.33
word insults	1.19	-0.9	-0.96
word into	1.1	-1.41	-1.06
word invitation	0.44	-0.43	-0.44
word is	-0.23	0.12	-0.37
word it	-0.74	-0.01	0.5
word jealous	-0.05	0.45	-0.4
word job	-1.05	0.89	-0.64
word join	0.93	-0.85	-0.11
word joke	1.86	-1.29	-1.59
word jokes	0.96	-0.29	-0.89
word just	-1.08	-0.37	0.69
word keep	-0.12	-0.31	0.29
word keeping	0.63	-0.25	-0.61
word kids	-0.43	0.51	-0.84
word kill	-0.69	0.45	0.34
word kind	-0.8	-0.76	1.02
word kinder	-0.42	-0.05	0.46
word kiss	0.38	-0.32	-0.41
word knock	0.47	-0.29	-0.47
word know	-1.16	-0.14	0.56
word last	0.45	-0.31	-0.48
word late	0.29	-0.06	-0.35
word leave	0.15	0.02	-1.0
word leaving	-0.27	0.48	-0.68
word lend	0.97	-1.35	-0.74
word lending	0.42	-0.41	-0.61
word less	-1.17	-0.61	1.35
word let	-0.16	0.13	-0.07
word letters	0.39	-0.38	-0.39
word lie	0.71	-0.66	-0.69
word life	-0.55	-0.16	0.55
word like	-0.57	-0.61	0.72
word limit	-0.67	-0.66	0.67
word limits	-0.08	-0.64	0.53
word line	-0.67	-0.51	0.52
word listen	0.35	-0.92	0.25
word little	-0.05	-0.46	0.1
word live	-1.26	0.43	0.88
word location	0.49	0.71	-1.69
word lock	-0.01	0.01	-0.0
word locked	0.53	-0.33	-0.21
word long	0.01	-0.01	-0.27
word longer	1.19	-1.63	-1.11
word look	-0.79	0.41	0.35
word looking	-0.2	0.24	-0.32
word lose	-1.09	0.69	-0.68
word loud	-0.0	-0.03	0.03
word love	-0.02	0.05	-0.53
word loved	-0.19	0.39	-0.38
word lunch	0.02	0.25	-0.33
word m	0.29	-0.13	-0.21
word made	0.34	-0.3	-0.35
word mail	0.5	-0.28	-0.49
word make	-1.13	0.88	-0.6
word makeup	-0.31	0.33	-0.34
word making	-0.36	0.32	-0.55
word male	-0.62	0.63	-0.85
word man	-0.81	0.81	-0.79
word marriage	0.19	-0.12	-0.1
word married	-0.36	0.45	-0.9
word marry	-0.31	0.35	-1.32
word matter	0.44	-1.21	-0.19
word may	0.38	-0.06	-0.44
word maybe	-0.8	-1.21	1.01
word me	0.02	-0.39	-0.09
word mean	-0.6	0.11	0.72
word media	0.24	0.23	-0.6
word meet	0.4	-0.36	-0.34
word meeting	0.34	-0.33	-0.01
word men	-0.59	0.61	-0.65
word messages	-0.28	0.3	-0.66
word met	0.38	-0.08	-0.33
word midnight	0.01	-0.0	-0.01
word might	-0.69	-0.31	0.56
word mind	-0.12	-1.59	0.54
word mindful	-0.18	-0.05	0.23
word mine	-0.58	0.59	-0.46
word minute	0.33	-0.27	-0.5
word minutes	0.44	-0.37	-1.02
word moment	-0.25	0.3	-0.3
word monday	0.53	-0.01	-0.53
word money	0.52	0.14	-1.11
word month	0.31	-0.27	-1.0
word more	-0.82	-0.9	0.78
word morning	0.3	-0.3	-0.3
word mornings	0.8	-0.26	-0.81
word mother	0.11	0.45	-0.7
word move	0.6	-0.3	-0.77
word much	-0.42	-1.16	0.79
word must	-0.33	0.37	-0.37
word my	0.42	-0.88	-0.17
word myself	0.36	-0.73	-0.01
word name	1.11	0.26	-0.41
word names	0.34	-0.32	-0.26
word need	-0.08	-0.33	-0.01
word needs	-1.0	-1.03	1.17
word negativity	-1.45	-1.01	1.47
word never	-0.36	0.54	-0.54
word next	0.17	-0.14	-0.08
word nice	-0.65	-0.4	0.62
word nicer	-0.18	-0.99	1.11
word night	-0.11	0.15	-0.63
word nights	-0.38	0.79	-0.79
word nine	0.72	-0.12	-0.71
word no	0.94	-0.2	-1.24
word nobody	-1.3	-0.04	0.22
word noon	0.16	-0.02	-0.14
word normal	-0.32	-0.33	0.34
word not	0.09	-0.51	0.1
word nothing	-0.24	0.64	-0.48
word notice	0.47	-0.07	-0.4
word now	0.22	0.25	-0.59
word number	0.38	0.36	-0.89
word obey	-2.39	1.54	-1.54
word of	-0.15	-0.02	-0.39
word off	0.04	-0.9	-0.08
word offer	0.46	-0.34	-0.15
word offline	0.81	-1.55	-0.75
word often	-0.4	-0.66	0.66
word okay	-0.3	-0.48	0.55
word on	0.12	0.05	-0.35
word once	-0.19	0.57	-0.38
word one	0.06	-0.0	-0.43
word only	-0.34	0.49	-0.41
word open	0.63	-0.37	-0.2
word opinion	0.33	-0.32	-0.32
word opposite	-0.3	0.3	-0.15
word or	-0.67	1.39	-1.69
word order	-0.63	0.71	-0.69
word other	-0.51	0.11	-0.24
word otherwise	0.77	-0.54	-0.11
word our	0.27	0.48	-1.14
word out	-0.42	0.12	0.07
word outside	0.89	-0.61	-0.83
word over	-0.49	-0.41	0.67
word overnight	0.35	-0.77	-0.34
word overstepping	-0.63	-1.37	1.39
word overwhelmed	0.67	-0.34	-0.96
word owe	-0.45	0.76	-0.76
word own	0.69	-0.5	-0.52
word p	0.29	-0.13	-0.21
word parents	-0.09	0.57	-0.38
word part	1.0	-1.4	1.16
word parties	-0.33	0.33	-0.01
word partner	0.24	-0.58	0.01
word party	-0.27	0.36	-0.43
word pass	0.97	-0.98	-0.73
word password	0.06	0.28	-0.81
word passwords	-0.65	0.64	-0.46
word past	1.07	-0.09	-1.0
word pause	0.27	-0.24	-0.21
word pay	0.48	-0.07	-1.07
word peace	-0.95	-0.97	0.97
word people	-0.14	-0.76	0.55
word permission	-0.79	0.48	-0.45
word personal	0.78	-1.15	-0.75
word phone	-0.52	0.61	-0.72
word phones	0.12	-1.06	0.75
word photos	0.86	-0.43	-0.93
word physical	1.11	-1.05	-1.53
word pick	-0.08	0.08	-1.0
word picture	-0.07	0.11	-0.3
word pictures	0.03	0.01	-0.6
word place	-0.05	0.13	-1.04
word places	0.4	-0.4	-0.07
word plans	0.23	0.26	-0.73
word please	0.68	-0.76	-0.47
word politics	0.78	-0.21	-0.76
word post	-0.27	0.54	-0.62
word posting	-0.46	1.49	-1.4
word prefer	-0.26	-0.79	0.31
word present	0.45	-0.46	-0.0
word pressured	0.34	-0.32	-0.23
word privacy	0.41	-0.29	-0.22
word private	1.16	-1.7	-1.12
word problems	-1.32	0.71	-0.7
word protect	-0.23	-0.62	0.55
word prove	-0.4	0.5	-0.5
word public	0.39	-0.12	-0.22
word push	-0.6	-1.08	1.12
word put	-0.57	0.09	0.36
word question	0.87	-0.84	-0.7
word quiet	-0.31	-0.01	0.32
word quit	-0.4	0.64	-0.47
word raise	0.3	-0.3	-0.16
word rather	0.35	-0.32	-0.34
word read	0.23	0.4	-0.61
word reading	1.24	-1.09	-0.58
word ready	1.09	-0.78	-0.83
word real	-0.59	0.57	-0.53
word really	-1.14	-0.31	0.6
word reasonable	-0.26	-0.3	0.3
word regret	-0.15	0.49	-0.45
word relationship	-0.02	-0.64	1.25
word relationships	-0.5	0.99	-0.97
word religion	0.49	-0.06	-0.49
word rent	0.49	-0.2	-1.12
word reply	-0.34	0.34	-0.07
word report	-0.69	0.77	-0.94
word reserve	0.55	-0.47	-0.35
word respect	-0.47	-0.86	0.75
word respected	-0.9	-0.04	0.74
word respectful	-0.08	-0.07	0.15
word respond	0.95	-0.49	-1.23
word responsible	0.46	-1.03	-0.4
word rest	0.42	-0.45	-0.42
word rid	-0.36	0.38	-0.38
word right	0.12	0.24	-0.39
word room	0.49	-0.28	-0.3
word rude	-0.5	-0.49	0.54
word rule	-0.86	0.91	-0.09
word rules	-0.43	0.83	-0.83
word runs	0.03	-0.02	-0.01
word safe	-0.52	-0.31	0.45
word said	-0.04	0.44	-0.97
word salary	1.04	-0.39	-0.82
word same	0.3	-0.3	-0.21
word saturday	0.97	-1.01	-0.86
word saturdays	0.76	-0.61	-0.69
word say	-0.64	0.68	-0.87
word saying	0.5	-0.67	-0.48
word secret	0.56	-0.65	-0.55
word secrets	-0.87	1.04	-1.02
word see	-0.38	0.15	0.33
word seeing	-1.09	0.96	-0.57
word send	0.16	0.09	-0.78
word separate	0.61	-0.09	-0.61
word set	-0.14	-0.48	0.55
word setting	-0.94	-0.48	0.8
word seven	0.43	-0.23	-0.33
word sex	-0.56	0.65	-1.94
word share	0.35	-0.86	-0.31
word she	0.03	-0.02	-0.03
word short	-0.65	0.67	-0.39
word should	-0.72	0.55	-0.46
word shout	0.55	-0.5	-0.65
word shouted	0.84	-0.15	-0.81
word shouting	0.92	-0.87	-0.89
word show	0.19	-0.7	-0.29
word shut	-0.54	0.7	-0.7
word since	0.3	-0.3	-0.05
word single	-0.07	0.24	-0.17
word sister	0.24	0.02	-0.68
word six	0.3	-0.24	-0.72
word skirts	-0.65	0.67	-0.4
word sleep	0.65	-0.62	-0.54
word slow	0.8	-0.66	-0.79
word smoke	0.33	-0.34	-0.29
word smoking	0.32	-0.29	-0.48
word so	-0.66	0.42	0.09
word sober	0.6	-0.76	-0.3
word social	0.24	0.23	-0.6
word some	-0.81	-0.59	0.78
word somebody	0.16	-0.68	0.29
word someone	0.24	0.1	-1.31
word something	-0.52	0.14	0.17
word sometimes	-0.62	-0.75	0.84
word sorry	-0.28	0.29	-0.32
word sort	-0.29	-0.21	0.48
word space	-0.68	-1.24	1.7
word speak	0.22	-0.71	0.2
word spend	-0.93	0.48	-0.52
word spending	0.29	0.01	-0.32
word spoken	0.45	-0.32	-0.3
word stand	-0.4	-1.27	0.42
word start	0.65	-0.63	-0.68
word starts	0.89	-1.17	-0.58
word stay	0.16	-0.28	-0.4
word staying	0.3	0.43	-0.36
word stays	0.31	-0.31	-0.18
word step	-0.23	-0.81	0.78
word stepping	0.63	-0.46	-0.74
word still	0.81	-0.8	-0.37
word stop	0.18	-0.36	-0.24
word subject	0.42	-0.18	-0.36
word sunday	0.54	-0.31	-1.05
word sundays	0.38	-1.1	-0.34
word support	-0.41	-0.11	0.52
word supportive	-0.25	-0.53	0.61
word suppose	-0.48	-0.54	0.5
word sure	-0.65	0.46	0.31
word table	-0.06	0.0	-0.85
word take	-0.44	-0.77	0.47
word taking	0.19	-0.13	-0.22
word talk	0.29	-0.17	-0.58
word talking	-0.28	0.32	-1.05
word tell	0.08	0.31	-0.58
word telling	-0.93	0.82	-0.76
word ten	0.36	0.08	-1.18
word text	-0.27	0.3	-0.31
word texting	0.41	-0.25	-1.13
word texts	0.31	0.25	-0.32
word than	0.55	-0.56	0.19
word thank	0.61	-0.52	-0.71
word thanks	0.4	-0.43	-0.37
word that	0.0	-0.24	-0.08
word the	-0.13	0.16	-0.59
word them	-0.97	0.32	-0.09
word then	0.19	-0.23	0.1
word therapist	-0.55	0.55	-0.38
word therapy	-0.49	0.41	-0.41
word there	-0.4	0.36	-0.34
word thing	-0.07	-0.66	0.65
word things	0.6	-1.19	-0.46
word think	0.01	-1.25	0.27
word this	-0.12	-0.73	0.31
word those	-0.11	0.71	-0.71
word thought	0.29	-0.02	-0.29
word thoughtful	-0.0	-0.05	0.05
word through	0.66	-0.62	-0.95
word throw	0.24	-0.24	-0.0
word time	-0.46	-0.77	0.72
word times	-0.35	0.52	-0.18
word tired	0.25	-0.32	-0.11
word to	1.12	-0.04	-0.99
word today	0.63	-0.63	-0.94
word together	-0.3	-0.01	0.15
word told	-0.82	0.52	-0.38
word tolerate	-0.44	-1.41	0.49
word tomorrow	0.6	-0.59	-0.11
word tone	-1.15	-0.42	0.44
word tonight	0.48	0.3	-0.7
word too	0.2	-0.89	0.82
word topic	0.89	-0.71	-0.93
word touch	1.03	-0.93	-1.0
word touched	0.53	-0.47	-0.53
word toxic	-0.84	-0.34	0.69
word track	-0.33	0.34	-0.32
word treat	-0.38	-0.91	0.91
word treated	-1.05	-0.48	1.01
word trip	-1.22	1.3	-1.17
word trouble	-0.66	0.66	-0.09
word trust	-0.57	0.67	-0.54
word try	-0.36	-0.25	0.35
word turn	-0.03	0.31	-0.46
word turning	0.45	-0.4	-0.07
word turns	0.28	-0.23	-0.23
word twenty	0.3	-0.3	-0.27
word two	-0.55	0.1	-0.48
word uncomfortable	-0.53	-0.17	0.48
word under	-0.22	0.44	-0.98
word understand	-1.05	-0.68	1.31
word understanding	-0.05	-0.07	0.12
word unfollow	-0.64	0.94	-0.86
word unless	-0.63	0.64	-0.45
word until	0.12	-0.03	-1.47
word up	-0.52	-0.34	0.36
word upset	-0.61	-0.47	0.41
word us	-0.12	-0.17	-0.01
word use	0.84	-1.54	0.28
word value	-0.23	-0.37	0.35
word visit	0.5	-0.3	-0.83
word visits	0.21	-0.06	-0.18
word voice	0.76	-0.76	-0.12
word wait	0.32	-0.31	-0.33
word walk	-0.18	-1.06	0.41
word want	-0.51	0.32	-0.37
word was	-0.36	-0.78	0.36
word waste	-0.36	0.27	-0.03
word watch	-0.52	-0.52	0.52
word way	-0.39	-0.28	0.33
word we	-0.45	0.29	-0.29
word wear	-0.7	1.0	-0.96
word wearing	-0.88	1.03	-1.08
word wedding	0.71	-0.75	-0.17
word week	0.98	-0.67	-0.49
word weekdays	0.45	-0.45	-0.02
word weekend	0.36	-0.42	-0.7
word weekends	0.62	-0.34	-0.62
word weight	0.35	0.36	-0.77
word welcome	0.28	-0.28	-0.28
word well	0.27	-0.3	-0.2
word were	-0.94	0.84	-0.12
word what	0.03	-0.54	0.13
word whatever	-0.29	-0.65	0.51
word when	-0.31	-0.21	-0.31
word whenever	0.23	-0.19	-0.3
word where	-0.09	0.28	-1.16
word whether	0.09	-0.09	-0.01
word which	0.84	-0.08	-0.83
word while	1.13	-0.93	-0.94
word who	-0.39	0.75	-2.05
word why	-0.13	0.35	-0.22
word wife	-0.8	1.62	-1.17
word will	0.09	-0.24	-0.19
word willing	0.62	-0.58	-1.1
word wish	-0.29	-0.52	0.55
word with	0.38	-0.19	-0.66
word within	-0.72	0.97	-0.87
word without	0.62	0.24	-1.43
word women	-1.02	0.98	-0.35
word word	0.62	-0.04	-0.69
word work	0.05	0.27	-0.91
word working	-0.02	-0.89	0.59
word would	-0.24	-0.3	0.21
word year	0.72	-0.52	-0.82
word yelling	0.61	-0.61	-0.33
word yes	0.35	0.05	-0.44
word you	-0.48	0.33	-0.31
word your	-0.38	0.56	-0.41
word yours	0.51	-0.01	-0.53
word yourself	-1.17	-0.91	0.92
"""

BOUNDARY = weights(_ROWS, _LABELS, _TAUGHT_BY)
