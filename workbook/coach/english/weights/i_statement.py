"""Weights for 'i_statement': written by `python -m tests.coach.teaching`."""

from __future__ import annotations

from workbook.coach.weighing import weights

_TAUGHT_BY = "bdf0dc27b004b88e048f23553c4f3597c89102665781be6e7f3712e6f470add0"
_LABELS = ("i_statement", "you_statement", "disguised")
_ROWS = """
about @he	-0.32	0.59	-0.6
about @i	0.06	-0.84	0.35
about @it	-0.16	-0.34	0.28
about @partner	-0.34	0.95	-0.96
about @they	-0.62	1.29	-1.21
about @we	0.16	-0.07	-0.61
about @you	-0.33	0.68	-0.92
about nobody	-0.67	0.82	-0.74
any text	0.0	0.19	-0.34
class always_joins	-0.05	0.36	-0.55
class aux	-0.03	0.07	-0.04
class bad_act	-0.09	-0.0	-0.36
class be	-0.05	-0.08	-0.08
class contempt	-0.98	-0.33	0.48
class ever	-0.63	0.04	0.47
class expected	-0.14	0.38	-0.19
class feel	0.07	-0.69	0.16
class felt	1.01	-0.18	-1.23
class harm	0.13	-0.63	-0.1
class he	-0.94	0.52	-0.09
class i	0.1	-0.59	0.1
class it	0.2	0.06	-0.24
class joins	0.18	0.08	-0.46
class label	-1.05	0.09	0.26
class leads	0.16	0.03	-0.25
class liberty	0.32	-0.38	-0.44
class liberty-ing	0.73	-0.05	-0.5
class negative	-0.4	0.01	-0.17
class not	-0.47	0.68	-0.01
class obliged	0.09	-0.09	-0.21
class partner	-1.01	1.23	-0.57
class pleasant	0.61	-0.32	-0.62
class possession	-0.21	0.27	-0.26
class private	-0.05	0.19	-0.39
class protected	0.15	-0.35	-0.15
class pseudo	-1.09	-0.84	1.16
class said	0.0	0.28	-0.68
class should	-0.88	0.14	0.33
class somebody	0.04	0.09	-0.28
class telling	0.08	0.02	-0.26
class they	-0.65	0.35	-0.08
class very	-0.28	0.18	0.02
class warm	0.21	-0.4	-0.12
class we	0.02	-0.01	-0.8
class you	-0.5	0.26	0.2
cue act as need	-1.47	-0.36	0.44
cue and when	-0.7	0.78	-0.51
cue blame	-0.04	0.39	-0.12
cue but	0.1	-0.31	-0.0
cue charged	-0.13	0.13	-0.04
cue cold	-1.57	0.38	-0.01
cue command	-1.3	0.48	0.11
cue concrete	0.58	-0.19	-0.71
cue condition	-0.35	0.05	0.33
cue escalation	-1.03	0.31	0.58
cue ever	-0.89	0.2	0.06
cue false apology	-0.53	0.73	0.05
cue firm limit	0.15	-0.28	-0.13
cue hurry	-0.11	0.67	-0.08
cue kind never	0.03	0.05	-0.08
cue kind opening	-0.12	0.41	-0.78
cue limit	-0.22	-0.56	-0.18
cue mine	0.33	-0.65	0.23
cue more escalation	-0.54	0.29	0.16
cue more repair	0.65	-0.63	-0.5
cue names a feeling	0.82	-1.06	-0.56
cue names somebody	0.15	-0.14	-0.08
cue need	0.48	-0.16	-0.18
cue negative	-0.14	-0.0	0.08
cue no condition	0.21	-0.31	0.29
cue no repair	-1.86	-0.67	1.1
cue opens	-0.29	1.02	-0.88
cue opinion	-1.17	-0.99	1.57
cue own act	0.57	-0.13	-0.18
cue own feeling	0.64	-1.28	0.01
cue polite request	1.41	-1.14	-0.93
cue refusal	-0.32	-0.28	0.02
cue repair	0.24	-0.28	-0.21
cue situation	0.52	0.34	-0.62
cue threat	-0.17	-0.18	0.14
cue vague	0.02	0.13	-0.53
cue warm	0.52	-0.4	-0.55
cue wish for respect	0.37	-1.03	-0.14
cue yours	-0.42	0.11	0.25
length 0	-1.29	1.33	0.09
length 1	-0.4	0.3	-0.28
length 2	-0.13	-0.32	0.13
length 3	0.69	-0.73	-0.5
length 4	0.59	-0.17	-0.59
opens ^ after	0.41	-0.41	-0.0
opens ^ all	-0.07	0.48	-0.47
opens ^ all you	-0.07	0.48	-0.47
opens ^ and	-0.37	0.37	-0.17
opens ^ and you	-0.37	0.37	-0.17
opens ^ are	-0.43	0.92	-0.62
opens ^ are you	-0.45	0.94	-0.66
opens ^ as	0.3	-0.29	-0.33
opens ^ be	-0.28	0.52	-0.65
opens ^ because	-0.12	0.35	-0.32
opens ^ because of	-0.2	0.53	-0.42
opens ^ because of you	-0.2	0.53	-0.42
opens ^ but	-0.12	0.25	-0.19
opens ^ but you	-0.12	0.25	-0.19
opens ^ can	0.13	-0.09	-0.39
opens ^ can not	-0.32	0.36	-0.43
opens ^ can not you	-0.32	0.36	-0.43
opens ^ can we	0.31	-0.31	-0.0
opens ^ can you	0.41	-0.34	-0.43
opens ^ clean	-0.52	0.53	-0.01
opens ^ clean up	-0.52	0.53	-0.01
opens ^ could	0.37	-0.17	-0.35
opens ^ could we	0.3	-0.3	-0.0
opens ^ could you	0.23	-0.07	-0.29
opens ^ did	-0.93	0.89	-0.26
opens ^ did you	-0.93	0.89	-0.26
opens ^ do	-0.2	0.32	-0.31
opens ^ do not	-0.2	0.31	-0.3
opens ^ do not be	-0.0	0.28	-0.27
opens ^ do not you	-0.01	0.42	-0.41
opens ^ do you	-0.12	0.48	-0.39
opens ^ every	-0.5	0.58	-0.53
opens ^ every time	-0.5	0.58	-0.53
opens ^ everyone	-0.0	0.34	-0.34
opens ^ everyone thinks	-0.0	0.34	-0.34
opens ^ everyone thinks you	-0.0	0.34	-0.34
opens ^ get	-0.43	0.44	-0.68
opens ^ go	-0.65	0.44	-0.37
opens ^ he	-0.29	0.57	-0.58
opens ^ he is	-0.06	0.31	-0.31
opens ^ hey	0.3	-0.3	-0.28
opens ^ honestly	0.24	-0.12	-0.23
opens ^ honestly ,	0.24	-0.12	-0.23
opens ^ honestly , i	0.24	-0.12	-0.23
opens ^ how	-0.48	0.71	-0.6
opens ^ how come	-0.1	0.28	-0.23
opens ^ how come you	-0.1	0.28	-0.23
opens ^ how could	-0.3	0.3	-0.27
opens ^ how could you	-0.3	0.3	-0.27
opens ^ i	0.1	-0.75	0.49
opens ^ i always	0.43	0.31	-0.33
opens ^ i always feel	0.54	-0.34	-0.35
opens ^ i am	-0.07	-0.58	0.31
opens ^ i am afraid	0.45	-0.61	-0.36
opens ^ i am angry	0.36	-1.15	-0.23
opens ^ i am annoyed	-0.54	-0.4	0.55
opens ^ i am being	-0.54	-0.43	0.56
opens ^ i am concerned	0.16	-0.01	-0.15
opens ^ i am disappointed	-0.47	-0.14	0.47
opens ^ i am embarrassed	-0.57	-0.47	0.57
opens ^ i am exhausted	0.05	-0.01	-0.05
opens ^ i am fed	-0.4	-0.44	0.55
opens ^ i am feeling	0.27	-0.12	-0.27
opens ^ i am frustrated	0.24	-0.61	-0.08
opens ^ i am having	0.0	-0.0	-0.0
opens ^ i am hurt	-0.16	-0.48	0.16
opens ^ i am just	-0.0	-0.33	0.33
opens ^ i am mad	-0.62	-0.49	0.81
opens ^ i am nervous	0.65	-0.02	-0.64
opens ^ i am not	-0.09	-0.93	0.12
opens ^ i am only	-0.32	-0.44	0.32
opens ^ i am really	0.29	-0.28	-0.27
opens ^ i am sad	0.49	-0.3	-0.21
opens ^ i am sick	-0.99	-0.9	1.02
opens ^ i am so	0.54	-0.14	-0.54
opens ^ i am sorry	-0.32	-0.09	0.39
opens ^ i am tired	-0.6	-0.39	0.61
opens ^ i am uncomfortable	0.17	-0.02	-0.15
opens ^ i am upset	0.41	-0.32	-0.52
opens ^ i am worried	0.53	-0.39	-0.51
opens ^ i appreciate	0.58	-0.29	-0.63
opens ^ i appreciate it	0.1	-0.0	-0.1
opens ^ i become	0.32	-0.22	-0.31
opens ^ i believe	0.15	-0.62	0.09
opens ^ i believe you	-0.55	-0.3	0.42
opens ^ i can	-0.3	-0.16	0.29
opens ^ i can not	-0.26	-0.1	0.23
opens ^ i care	0.24	-0.3	0.28
opens ^ i care about	0.24	-0.3	0.28
opens ^ i could	0.3	-0.3	-0.3
opens ^ i could use	0.3	-0.3	-0.3
opens ^ i do	-0.12	-0.45	-0.02
opens ^ i do feel	-0.05	-0.05	0.06
opens ^ i do not	-0.08	-1.1	0.36
opens ^ i enjoy	0.46	-0.1	-0.36
opens ^ i enjoy our	0.34	-0.02	-0.33
opens ^ i feel	-0.46	-0.63	0.51
opens ^ i feel a	0.35	-0.0	-0.35
opens ^ i feel abandoned	-0.16	-0.03	0.16
opens ^ i feel angry	-0.28	-0.29	0.29
opens ^ i feel annoyed	-0.29	-0.8	0.33
opens ^ i feel anxious	0.3	-0.0	-0.3
opens ^ i feel as	-1.02	-0.09	1.03
opens ^ i feel bad	0.19	-0.5	0.03
opens ^ i feel betrayed	-0.81	-0.02	0.81
opens ^ i feel bullied	-0.38	-0.09	0.38
opens ^ i feel cheated	-0.34	-0.01	0.34
opens ^ i feel confused	0.21	-0.01	-0.2
opens ^ i feel disappointed	0.09	-0.15	-0.09
opens ^ i feel disrespected	0.83	-0.0	-0.83
opens ^ i feel embarrassed	-0.52	-0.12	0.53
opens ^ i feel frustrated	0.02	-0.44	-0.02
opens ^ i feel grateful	0.29	-0.0	-0.29
opens ^ i feel hurt	0.15	-0.02	-0.15
opens ^ i feel ignored	-0.23	-0.16	0.25
opens ^ i feel inadequate	-0.56	-0.03	0.55
opens ^ i feel insecure	0.21	-0.0	-0.21
opens ^ i feel insulted	-0.52	-0.01	0.52
opens ^ i feel invisible	0.39	-0.01	-0.39
opens ^ i feel it	-0.41	-0.63	0.89
opens ^ i feel judged	0.29	-0.02	-0.29
opens ^ i feel let	0.0	-0.41	0.15
opens ^ i feel like	0.05	-0.21	-0.09
opens ^ i feel lonely	-0.27	-0.08	0.28
opens ^ i feel mad	0.25	-0.33	-0.25
opens ^ i feel manipulated	0.8	-0.42	-0.8
opens ^ i feel misunderstood	-0.13	-0.2	0.13
opens ^ i feel neglected	-0.37	-0.01	0.37
opens ^ i feel nervous	0.0	-0.0	-0.0
opens ^ i feel overwhelmed	0.0	-0.0	-0.0
opens ^ i feel pressured	-0.34	-0.01	0.34
opens ^ i feel proud	0.48	-0.0	-0.48
opens ^ i feel provoked	-0.61	-0.0	0.61
opens ^ i feel put	-0.89	-0.12	0.89
opens ^ i feel really	0.04	-0.06	-0.04
opens ^ i feel rejected	-0.57	-0.01	0.57
opens ^ i feel sad	-0.86	-0.05	0.87
opens ^ i feel scared	0.3	-0.01	-0.3
opens ^ i feel so	-0.17	-0.27	0.17
opens ^ i feel stressed	0.35	-0.0	-0.35
opens ^ i feel taken	-0.37	-0.38	0.38
opens ^ i feel tense	0.28	-0.0	-0.28
opens ^ i feel that	-1.25	-0.15	1.28
opens ^ i feel the	-0.51	-0.08	0.52
opens ^ i feel this	-0.62	-0.15	0.62
opens ^ i feel torn	0.3	-0.0	-0.3
opens ^ i feel totally	-0.64	-0.01	0.64
opens ^ i feel unappreciated	-0.12	-0.48	0.14
opens ^ i feel uncomfortable	0.13	-0.0	-0.13
opens ^ i feel undervalued	-0.28	-0.01	0.28
opens ^ i feel uneasy	0.56	-0.01	-0.56
opens ^ i feel unheard	-0.12	-0.01	0.12
opens ^ i feel unimportant	-0.6	-0.0	0.6
opens ^ i feel unloved	-0.58	-0.0	0.58
opens ^ i feel unsupported	-0.89	-0.0	0.89
opens ^ i feel upset	-0.52	-0.56	0.54
opens ^ i feel we	-0.82	-0.04	0.82
opens ^ i feel when	1.09	-0.02	-1.09
opens ^ i feel worried	0.31	-0.08	-0.31
opens ^ i feel you	-0.34	-0.24	0.42
opens ^ i feel your	-0.3	-0.04	0.3
opens ^ i felt	-0.44	-0.42	0.57
opens ^ i felt as	-0.35	-0.27	0.35
opens ^ i felt embarrassed	0.18	-0.0	-0.18
opens ^ i felt left	0.32	-0.2	-0.32
opens ^ i felt like	-0.68	-0.35	0.68
opens ^ i felt really	0.0	-0.0	-0.0
opens ^ i felt that	-0.62	-0.43	0.73
opens ^ i felt you	-0.48	-0.86	0.77
opens ^ i find	-0.49	-0.69	0.88
opens ^ i find it	0.08	-0.17	0.14
opens ^ i find you	-0.36	-0.55	0.55
opens ^ i get	-0.32	-0.81	0.43
opens ^ i get angry	-0.92	-0.28	0.7
opens ^ i get anxious	0.0	-0.0	-0.0
opens ^ i get irritated	0.01	-0.0	-0.01
opens ^ i get lonely	0.05	-0.01	-0.04
opens ^ i get nervous	0.06	-0.0	-0.06
opens ^ i get upset	-0.02	-0.8	0.03
opens ^ i guess	-0.26	-0.61	0.54
opens ^ i guess i	0.52	-0.77	-0.37
opens ^ i guess you	-0.32	-0.58	0.59
opens ^ i hate	0.47	-0.98	0.13
opens ^ i hate how	-0.11	-0.52	0.6
opens ^ i hate it	-0.06	-0.64	0.11
opens ^ i hate that	-0.49	-0.9	0.91
opens ^ i have	0.09	0.15	-0.46
opens ^ i have a	-0.12	-0.36	0.36
opens ^ i have been	0.7	-0.43	-0.69
opens ^ i have felt	0.24	-0.2	-0.05
opens ^ i have noticed	0.0	-0.0	-0.0
opens ^ i have to	-0.3	0.3	-0.27
opens ^ i have trouble	0.21	-0.14	-0.09
opens ^ i heard	0.27	-0.01	-0.27
opens ^ i heard you	0.27	-0.01	-0.27
opens ^ i just	-0.37	-0.37	0.5
opens ^ i just feel	-0.37	-0.15	0.44
opens ^ i know	-0.19	-0.44	0.2
opens ^ i know that	-0.03	-0.42	0.46
opens ^ i know you	-0.19	-0.45	0.2
opens ^ i like	0.66	-0.63	-0.65
opens ^ i long	0.43	-0.35	-0.4
opens ^ i long for	0.43	-0.35	-0.4
opens ^ i love	0.86	-0.54	-0.79
opens ^ i love you	-0.42	-0.5	0.49
opens ^ i miss	0.31	-0.01	-0.31
opens ^ i miss our	0.18	-0.0	-0.18
opens ^ i need	-0.08	-1.05	0.21
opens ^ i need a	0.31	-0.38	-0.31
opens ^ i need some	0.27	-0.02	-0.27
opens ^ i need to	0.03	-0.0	-0.02
opens ^ i need you	-1.35	-1.11	1.45
opens ^ i never	-0.43	-0.02	0.03
opens ^ i never feel	-0.11	-0.79	0.84
opens ^ i never get	-0.42	-0.01	0.03
opens ^ i notice	0.12	-0.4	0.38
opens ^ i notice that	0.32	-0.56	0.03
opens ^ i notice you	-0.18	-0.39	0.39
opens ^ i noticed	0.03	-0.3	0.28
opens ^ i noticed the	0.05	-0.0	-0.05
opens ^ i noticed you	-0.01	-0.3	0.3
opens ^ i often	0.11	-0.23	0.04
opens ^ i often feel	0.11	-0.23	0.04
opens ^ i prefer	0.89	-0.65	-0.89
opens ^ i really	0.33	-0.65	-0.3
opens ^ i really feel	0.3	-0.44	-0.28
opens ^ i resent	-0.44	-0.31	0.39
opens ^ i see	-0.77	-0.93	0.96
opens ^ i see that	-0.69	-0.47	0.71
opens ^ i see you	-0.21	-0.67	0.66
opens ^ i sometimes	0.08	-0.49	0.09
opens ^ i sometimes feel	0.08	-0.49	0.09
opens ^ i statement	0.3	-0.01	-0.3
opens ^ i statement :	0.3	-0.01	-0.3
opens ^ i still	-0.28	-0.06	0.3
opens ^ i still feel	-0.28	-0.06	0.3
opens ^ i struggle	0.77	-0.32	-0.75
opens ^ i think	0.04	-1.03	0.79
opens ^ i think i	0.6	-0.04	-0.59
opens ^ i think it	0.09	-0.62	0.24
opens ^ i think that	-0.38	-0.71	0.79
opens ^ i think we	0.3	-0.0	-0.3
opens ^ i think you	-0.59	-0.06	0.7
opens ^ i told	-0.39	0.36	-0.3
opens ^ i told you	-0.39	0.36	-0.3
opens ^ i understand	-0.09	-0.01	0.09
opens ^ i value	0.15	-0.0	-0.15
opens ^ i value honesty	0.17	-0.0	-0.17
opens ^ i want	0.09	-0.33	0.06
opens ^ i want to	0.4	-0.12	-0.39
opens ^ i want us	0.28	-0.02	-0.28
opens ^ i want you	-0.48	-0.33	0.33
opens ^ i wanted	0.06	-0.01	-0.05
opens ^ i wanted to	0.06	-0.01	-0.05
opens ^ i was	0.11	-0.45	0.31
opens ^ i was annoyed	0.27	-0.12	-0.2
opens ^ i was disappointed	0.0	-0.0	-0.0
opens ^ i was hoping	0.24	-0.23	-0.01
opens ^ i was hurt	0.12	-0.35	0.27
opens ^ i was really	0.28	-0.0	-0.28
opens ^ i wish	-0.2	-0.47	0.21
opens ^ i wish i	1.02	-0.2	-0.99
opens ^ i wish we	0.39	-0.27	-0.38
opens ^ i wish you	-0.7	-0.45	0.7
opens ^ i wonder	0.76	-0.51	-0.76
opens ^ i worry	0.31	-0.31	-0.32
opens ^ i would	0.12	-0.27	-0.45
opens ^ i would appreciate	-0.26	-0.51	0.27
opens ^ i would be	-0.31	-0.55	0.52
opens ^ i would feel	-0.2	-0.29	0.24
opens ^ i would like	1.38	-1.41	-0.76
opens ^ i would love	0.67	-0.19	-0.67
opens ^ i would not	-0.32	0.54	-0.61
opens ^ i would prefer	0.03	-0.02	-0.01
opens ^ i would rather	0.44	-0.6	-0.41
opens ^ i would really	0.11	-0.02	-0.09
opens ^ if	-0.3	0.31	-0.34
opens ^ if you	-0.39	0.79	-0.4
opens ^ if you cared	-0.14	0.2	-0.06
opens ^ if you do	-0.47	0.61	-0.38
opens ^ in	0.28	-0.45	0.12
opens ^ in my	-0.15	-0.6	0.6
opens ^ in the	0.33	-0.29	-0.07
opens ^ is	-0.92	0.62	-0.43
opens ^ it	-0.01	-0.28	0.21
opens ^ it bothers	0.42	-0.39	-0.04
opens ^ it bothers me	0.42	-0.39	-0.04
opens ^ it feels	-0.32	-0.4	0.34
opens ^ it feels as	-0.13	-0.33	0.33
opens ^ it feels like	-0.32	-0.32	0.32
opens ^ it hurts	0.18	-0.5	0.15
opens ^ it hurts me	0.17	-0.41	0.25
opens ^ it is	-0.66	0.94	-0.87
opens ^ it is because	-0.39	0.52	-0.19
opens ^ it is your	-0.46	0.5	-0.49
opens ^ it makes	0.19	-0.5	0.42
opens ^ it makes me	-0.15	-0.39	0.45
opens ^ it seems	-0.42	-0.64	0.64
opens ^ it seems like	-0.6	-0.31	0.31
opens ^ it was	0.82	-0.22	-0.93
opens ^ it would	0.47	-0.43	-0.62
opens ^ it would help	0.3	-0.3	-0.27
opens ^ lately	-0.15	-0.03	0.18
opens ^ lately i	-0.15	-0.03	0.18
opens ^ let	-0.54	0.44	-0.43
opens ^ listen	-0.58	0.66	-0.82
opens ^ look	-0.66	0.68	0.0
opens ^ look at	-0.39	0.42	-0.28
opens ^ mom	0.02	0.27	-0.27
opens ^ mom ,	0.02	0.27	-0.27
opens ^ my	0.57	-1.11	-0.08
opens ^ my chest	0.0	-0.0	-0.0
opens ^ my chest gets	0.0	-0.0	-0.0
opens ^ my feeling	-0.3	-0.3	0.3
opens ^ my feeling is	-0.3	-0.3	0.3
opens ^ my feelings	0.17	-0.13	-0.04
opens ^ my feelings were	0.18	-0.13	-0.04
opens ^ my impression	-0.39	-0.51	0.44
opens ^ no	-0.29	-0.08	0.09
opens ^ no one	-0.22	0.78	-0.68
opens ^ no one can	-0.07	1.26	-1.22
opens ^ nobody	-0.42	0.39	-0.32
opens ^ nobody in	-0.19	0.36	-0.2
opens ^ nobody in this	-0.19	0.36	-0.2
opens ^ not	-0.2	0.32	-0.41
opens ^ once	-0.04	0.14	-0.1
opens ^ once again	-0.04	0.14	-0.1
opens ^ once again you	-0.04	0.14	-0.1
opens ^ our	0.43	-0.43	-0.41
opens ^ personally	-0.01	-0.32	0.32
opens ^ please	0.18	0.04	-0.52
opens ^ quit	-0.27	0.36	-0.36
opens ^ right	0.08	-0.19	0.11
opens ^ right now	0.08	-0.19	0.11
opens ^ right now i	0.08	-0.19	0.11
opens ^ she	-0.34	0.51	-0.46
opens ^ she is	-0.19	0.36	-0.38
opens ^ shut	-0.26	0.29	-0.26
opens ^ shut up	-0.26	0.29	-0.26
opens ^ sometimes	0.24	-0.3	-0.0
opens ^ sometimes i	0.24	-0.3	-0.0
opens ^ sometimes i feel	-0.39	-0.06	0.4
opens ^ sorry	0.03	0.24	-0.31
opens ^ stop	-0.07	0.61	-0.6
opens ^ stop being	-0.04	0.54	-0.54
opens ^ thanks	-0.2	0.26	-0.31
opens ^ thanks for	0.06	-0.02	-0.3
opens ^ that	0.1	0.24	-0.88
opens ^ that is	-0.84	1.05	-0.54
opens ^ that is a	-0.12	0.25	-0.23
opens ^ that is not	-0.11	0.11	-0.01
opens ^ that was	0.17	-0.09	-0.95
opens ^ the	-0.23	0.27	-0.69
opens ^ there	-0.4	0.61	-0.48
opens ^ there is	-0.3	0.48	-0.58
opens ^ they	-0.33	0.38	-0.39
opens ^ this	0.47	-0.17	-0.55
opens ^ this is	-0.41	0.66	-1.15
opens ^ to	0.21	-0.38	0.38
opens ^ to me	0.24	-0.38	0.38
opens ^ we	-0.36	0.46	-0.93
opens ^ we are	-0.29	0.29	-0.09
opens ^ we have	0.41	-0.41	-0.0
opens ^ we never	-0.49	0.6	-0.42
opens ^ we would	-0.3	0.3	-0.4
opens ^ what	-0.57	0.41	-0.32
opens ^ what i	0.69	-0.66	-0.02
opens ^ what i need	0.69	-0.68	-0.01
opens ^ what is	-0.53	0.65	-0.36
opens ^ what is your	-0.38	0.48	-0.46
opens ^ when	-0.72	-0.0	0.51
opens ^ when are	-0.36	0.48	-0.3
opens ^ when are you	-0.36	0.48	-0.3
opens ^ when i	0.17	-0.16	-0.01
opens ^ when i am	0.04	-0.0	-0.03
opens ^ when i hear	0.01	-0.01	-0.0
opens ^ when the	0.3	-0.01	-0.3
opens ^ when the door	0.0	-0.0	-0.0
opens ^ when there	0.77	-0.59	-0.23
opens ^ when there is	0.77	-0.59	-0.23
opens ^ when we	0.38	-0.16	-0.22
opens ^ when you	-0.72	0.0	0.49
opens ^ when you act	-0.28	0.29	0.0
opens ^ when you are	-0.6	0.3	0.49
opens ^ when you come	-0.43	-0.01	0.43
opens ^ when you do	0.05	-0.63	-0.03
opens ^ when you forget	0.38	-0.24	-0.37
opens ^ when you interrupt	-0.22	-0.28	0.29
opens ^ when you talk	-0.02	-0.02	0.04
opens ^ whenever	-0.15	0.02	-0.53
opens ^ whenever we	-0.07	-0.67	0.18
opens ^ where	-0.43	0.45	-0.13
opens ^ who	-0.06	0.85	-0.83
opens ^ why	-0.07	0.3	-0.3
opens ^ why are	-0.03	0.3	-0.27
opens ^ why are you	-0.03	0.3	-0.27
opens ^ why can	-0.01	0.04	-0.03
opens ^ why can not	-0.01	0.04	-0.03
opens ^ why did	-0.27	0.3	-0.03
opens ^ why did not	-0.26	0.29	-0.03
opens ^ why do	-0.01	0.3	-0.3
opens ^ why do i	-0.04	0.25	-0.21
opens ^ why do not	-0.0	0.03	-0.03
opens ^ why do you	-0.03	0.3	-0.3
opens ^ would	0.6	-0.6	-0.04
opens ^ would you	0.6	-0.6	-0.01
opens ^ would you be	0.38	-0.38	-0.01
opens ^ yesterday	0.12	-0.06	-0.06
opens ^ you	-0.1	0.76	-0.71
opens ^ you act	-0.02	0.38	-0.37
opens ^ you act like	-0.02	0.38	-0.38
opens ^ you always	-0.0	0.09	-0.08
opens ^ you always leave	-0.0	0.0	-0.0
opens ^ you always make	-0.01	0.08	-0.06
opens ^ you and	-0.93	1.0	-0.13
opens ^ you are	-0.12	0.69	-0.58
opens ^ you are a	-0.0	0.31	-0.31
opens ^ you are acting	-0.04	0.46	-0.42
opens ^ you are always	-0.0	0.03	-0.03
opens ^ you are being	-0.0	0.4	-0.4
opens ^ you are driving	-0.0	0.06	-0.05
opens ^ you are irresponsible	-0.01	0.4	-0.39
opens ^ you are late	-0.04	0.04	-0.0
opens ^ you are making	-0.29	0.37	-0.21
opens ^ you are mean	-0.0	0.87	-0.87
opens ^ you are never	-0.0	0.11	-0.11
opens ^ you are not	-0.06	0.19	-0.19
opens ^ you are so	-0.0	0.27	-0.26
opens ^ you are the	-0.2	0.22	-0.02
opens ^ you are too	-0.12	0.19	-0.08
opens ^ you are wasting	-0.17	0.18	-0.01
opens ^ you are wrong	-0.0	0.01	-0.01
opens ^ you broke	-0.17	0.2	-0.03
opens ^ you can	-0.01	0.03	-0.01
opens ^ you can not	-0.0	0.0	-0.0
opens ^ you could	-0.75	0.76	-0.01
opens ^ you did	-0.17	0.2	-0.04
opens ^ you did not	-0.17	0.2	-0.04
opens ^ you do	-0.24	0.54	-0.52
opens ^ you do not	-0.24	0.54	-0.52
opens ^ you drive	-0.35	0.35	-0.0
opens ^ you drive me	-0.35	0.35	-0.0
opens ^ you embarrassed	-0.19	0.19	-0.0
opens ^ you embarrassed me	-0.19	0.19	-0.0
opens ^ you forgot	-0.11	0.14	-0.03
opens ^ you forgot to	-0.01	0.01	-0.0
opens ^ you get	-0.47	0.5	-0.11
opens ^ you got	-0.65	0.78	-0.17
opens ^ you have	-0.03	0.25	-0.25
opens ^ you have a	-0.02	0.35	-0.33
opens ^ you have been	0.18	-0.16	-0.04
opens ^ you have to	-0.0	0.01	-0.0
opens ^ you hurt	-0.75	0.77	-0.19
opens ^ you hurt my	-0.77	0.79	-0.18
opens ^ you ignored	-0.73	0.8	-0.27
opens ^ you interrupt	-0.0	0.01	-0.01
opens ^ you just	-0.17	0.27	-0.17
opens ^ you just sit	-0.02	0.02	-0.0
opens ^ you keep	-0.49	0.52	-0.02
opens ^ you keep interrupting	-0.05	0.06	-0.02
opens ^ you keep leaving	-0.15	0.16	-0.02
opens ^ you know	-0.63	0.72	-0.11
opens ^ you leave	-1.13	1.16	-0.06
opens ^ you left	0.02	-0.02	-0.11
opens ^ you left the	-0.4	0.42	-0.02
opens ^ you let	-0.25	0.25	-0.02
opens ^ you made	-0.32	0.64	-0.34
opens ^ you made me	-0.02	0.48	-0.38
opens ^ you make	-0.42	0.73	-0.47
opens ^ you make everything	-0.19	0.2	-0.02
opens ^ you make me	-0.56	0.73	-0.5
opens ^ you must	-0.0	0.6	-0.6
opens ^ you need	-0.24	0.29	-0.28
opens ^ you need to	-0.24	0.29	-0.28
opens ^ you never	-0.01	0.19	-0.18
opens ^ you never want	-0.04	0.33	-0.32
opens ^ you only	-0.43	0.45	-0.25
opens ^ you people	-0.0	0.0	-0.0
opens ^ you people never	-0.0	0.0	-0.0
opens ^ you ruined	-0.03	0.28	-0.26
opens ^ you said	-0.3	0.3	-0.05
opens ^ you said you	-0.3	0.3	-0.03
opens ^ you should	-0.04	0.12	-0.08
opens ^ you should have	-0.13	0.23	-0.16
opens ^ you should not	-0.0	0.01	-0.01
opens ^ you spend	-0.4	0.41	-0.02
opens ^ you started	-0.07	0.08	-0.01
opens ^ you talk	-1.35	1.36	-0.12
opens ^ you think	-0.21	0.34	-0.26
opens ^ you upset	-0.49	0.49	-0.01
opens ^ you want	-0.36	0.6	-0.28
opens ^ you were	-0.7	1.04	-0.51
opens ^ you were late	-0.16	0.2	-0.05
opens ^ you were not	-0.66	0.78	-0.08
opens ^ you were rude	-0.01	1.08	-1.05
opens ^ you will	-0.15	0.17	-0.0
opens ^ you will never	-0.0	0.0	-0.0
opens ^ you will not	-0.21	0.24	-0.01
opens ^ you would	-0.14	0.6	-0.47
opens ^ you would better	-0.26	0.33	-0.16
opens ^ your	-0.1	0.15	-1.31
opens ^ your attitude	-0.28	0.87	-0.9
opens ^ your constant	-0.62	0.67	-0.34
opens ^ your driving	-0.26	0.28	-0.12
opens ^ your driving is	-0.26	0.28	-0.12
opens ^ your report	-0.82	0.82	-0.01
pair ! ^	0.82	-0.72	-0.71
pair , and	0.67	-1.1	-0.38
pair , as	-0.02	-0.04	0.05
pair , because	1.03	-0.13	-1.08
pair , but	-1.08	-0.32	-0.06
pair , can	0.0	-0.0	-0.0
pair , i	0.04	0.19	-0.36
pair , it	0.84	-0.69	-0.82
pair , just	0.74	-0.71	-0.31
pair , so	0.04	-0.0	-0.04
pair , we	-0.31	0.34	-0.02
pair , you	-1.61	0.56	-0.4
pair . ^	0.47	0.29	-0.7
pair : i	0.37	-0.12	-0.37
pair ; i	0.32	-0.01	-0.32
pair ? ^	0.35	-0.34	-0.1
pair ^ after	0.41	-0.41	-0.0
pair ^ all	-0.07	0.48	-0.47
pair ^ and	-0.37	0.37	-0.17
pair ^ are	-0.1	0.41	-0.61
pair ^ as	0.3	-0.29	-0.33
pair ^ be	-0.28	0.52	-0.65
pair ^ because	-0.12	0.35	-0.32
pair ^ but	-0.12	0.25	-0.19
pair ^ can	0.13	-0.09	-0.36
pair ^ clean	-0.52	0.53	-0.01
pair ^ could	0.37	-0.17	-0.3
pair ^ did	0.07	-0.01	-0.2
pair ^ do	-0.2	0.32	-0.31
pair ^ every	-0.5	0.58	-0.53
pair ^ everyone	-0.0	0.34	-0.34
pair ^ get	-0.43	0.44	-0.68
pair ^ go	-0.65	0.44	-0.37
pair ^ he	-0.29	0.57	-0.58
pair ^ hey	0.3	-0.3	-0.28
pair ^ honestly	0.24	-0.12	-0.23
pair ^ how	-0.48	0.71	-0.6
pair ^ i	0.11	-0.77	0.48
pair ^ if	-0.3	0.31	-0.34
pair ^ in	0.28	-0.45	0.12
pair ^ is	-0.92	0.62	-0.43
pair ^ it	-0.01	-0.28	0.21
pair ^ lately	-0.15	-0.03	0.18
pair ^ let	-0.54	0.44	-0.43
pair ^ listen	-0.58	0.66	-0.82
pair ^ look	-0.66	0.68	0.0
pair ^ mom	0.02	0.27	-0.27
pair ^ my	0.57	-1.11	-0.08
pair ^ no	-0.29	-0.08	0.09
pair ^ nobody	-0.42	0.39	-0.32
pair ^ not	-0.2	0.32	-0.41
pair ^ once	-0.04	0.14	-0.1
pair ^ our	0.43	-0.43	-0.41
pair ^ personally	-0.01	-0.32	0.32
pair ^ please	0.53	0.03	-0.66
pair ^ quit	-0.27	0.36	-0.36
pair ^ right	0.08	-0.19	0.11
pair ^ she	-0.34	0.51	-0.46
pair ^ shut	-0.26	0.29	-0.26
pair ^ sometimes	0.24	-0.3	-0.0
pair ^ sorry	0.03	0.24	-0.31
pair ^ stop	-0.07	0.61	-0.6
pair ^ thanks	-0.2	0.26	-0.31
pair ^ that	0.08	0.27	-0.89
pair ^ the	-0.23	0.27	-0.69
pair ^ there	-0.4	0.61	-0.48
pair ^ they	-0.33	0.38	-0.39
pair ^ this	0.47	-0.17	-0.55
pair ^ to	0.21	-0.38	0.38
pair ^ we	-0.36	0.46	-0.93
pair ^ what	-0.57	0.41	-0.32
pair ^ when	-0.72	0.0	0.51
pair ^ whenever	-0.15	0.02	-0.53
pair ^ where	-0.43	0.45	-0.13
pair ^ who	-0.06	0.85	-0.83
pair ^ why	-0.07	0.3	-0.3
pair ^ would	0.65	-0.59	-0.16
pair ^ yesterday	0.12	-0.06	-0.06
pair ^ you	-0.12	0.85	-0.87
pair ^ your	-0.1	0.15	-1.31
pair a baby	-0.12	-0.02	0.09
pair a bad	-0.02	0.39	-0.37
pair a big	0.47	-0.47	-0.02
pair a bit	1.07	-0.71	-0.53
pair a break	0.15	-0.0	-0.15
pair a burden	-0.41	-0.02	0.43
pair a call	0.34	-0.29	-0.25
pair a child	-0.53	0.14	0.49
pair a conversation	0.13	-0.11	-0.02
pair a date	0.31	-0.28	-0.36
pair a day	0.35	-0.01	-0.35
pair a fight	0.25	0.27	-0.28
pair a fool	-0.01	0.04	-0.04
pair a hand	0.11	-0.05	-0.06
pair a hard	0.3	-0.18	-0.25
pair a hug	0.62	-0.24	-0.63
pair a jerk	-0.66	0.22	0.25
pair a liar	-1.0	-0.02	0.82
pair a little	0.52	-0.4	-0.15
pair a lot	0.19	0.2	-0.55
pair a maid	-0.18	-0.19	0.36
pair a mess	-0.02	0.05	-0.03
pair a pigsty	-0.19	0.23	-0.04
pair a plan	0.76	-0.0	-0.76
pair a priority	-0.3	-0.08	0.3
pair a quiet	0.34	-0.24	-0.14
pair a rest	0.67	-0.01	-0.67
pair a servant	-0.33	0.47	-0.41
pair a slob	-1.02	0.18	-0.13
pair a stranger	-0.07	-0.0	0.07
pair a stupid	-0.17	0.27	-0.23
pair a time	0.06	-0.04	-0.02
pair a week	0.02	-0.01	-0.01
pair about how	0.3	-0.0	-0.3
pair about it	0.2	0.11	-0.58
pair about me	-0.82	-0.08	0.8
pair about money	0.39	-0.02	-0.36
pair about moving	0.3	-0.0	-0.3
pair about my	-0.01	-0.27	0.08
pair about our	0.08	0.81	-0.99
pair about the	0.99	-0.51	-0.38
pair about this	0.01	-0.01	0.0
pair about us	-0.11	0.01	-0.02
pair about what	0.44	-0.3	-0.62
pair about you	-0.0	-0.19	0.14
pair about your	0.27	-0.03	-0.3
pair about yourself	-0.22	0.34	-0.12
pair act like	-0.72	0.27	0.4
pair act so	-1.76	-0.51	1.75
pair act together	-0.51	0.53	-0.37
pair acting like	-0.49	-0.48	0.63
pair admit that	-0.45	-0.66	0.86
pair advantage of	-0.35	-0.02	0.36
pair after dinner	0.67	-0.2	-0.52
pair after our	0.88	-0.69	-0.44
pair after you	-0.68	0.25	-0.16
pair after yourself	0.4	-0.3	-0.39
pair again ,	-0.09	0.23	-0.19
pair again .	-0.47	0.18	-0.14
pair again ?	0.29	-0.01	-0.3
pair again you	-0.04	0.14	-0.1
pair agree on	0.06	-0.06	-0.0
pair agreed on	0.11	-0.02	-0.09
pair all day	-0.16	-0.57	0.4
pair all the	-0.86	0.77	-0.28
pair all week	0.21	-0.21	-0.0
pair all you	-0.86	1.04	-0.59
pair all your	-0.37	0.4	-0.31
pair alone ,	0.3	-0.3	-0.27
pair alone .	-0.53	-0.0	0.53
pair alone at	0.03	-0.02	-0.0
pair also feel	0.14	-0.04	-0.1
pair always .	-0.03	-0.05	0.06
pair always blame	-0.0	0.02	-0.02
pair always criticise	-0.0	0.0	-0.0
pair always do	-0.05	-0.34	0.36
pair always feel	0.54	-0.34	-0.35
pair always forget	-0.0	0.0	-0.0
pair always get	-0.05	-0.48	0.52
pair always have	-0.02	0.28	-0.27
pair always interrupt	-0.85	-0.85	1.03
pair always late	-1.64	-0.68	1.1
pair always leave	-0.39	0.61	-0.31
pair always make	-0.01	0.08	-0.06
pair always on	-0.07	-0.54	0.61
pair always put	-0.3	-0.19	0.3
pair always so	-0.04	-0.2	0.21
pair always take	-0.0	0.03	-0.03
pair always the	-0.26	0.3	-0.3
pair am a	0.02	-0.39	0.35
pair am afraid	0.48	-0.66	-0.38
pair am always	-0.24	0.3	-0.3
pair am angry	0.02	0.06	-0.23
pair am annoyed	-0.54	-0.4	0.55
pair am being	-0.52	-0.25	0.54
pair am concerned	0.13	-0.01	-0.12
pair am disappointed	-0.47	-0.14	0.47
pair am doing	-0.85	-0.29	0.67
pair am embarrassed	-0.57	-0.47	0.57
pair am exhausted	0.05	-0.01	-0.05
pair am fed	-0.4	-0.44	0.55
pair am feeling	0.33	-0.1	-0.33
pair am frustrated	0.23	-0.57	-0.08
pair am having	0.0	-0.0	-0.0
pair am hurt	-0.16	-0.48	0.16
pair am interrupted	0.71	-0.0	-0.71
pair am invisible	-0.34	-0.88	0.36
pair am just	0.52	-0.37	-0.22
pair am left	0.04	-0.0	-0.03
pair am living	-0.2	-0.0	0.2
pair am mad	-0.62	-0.49	0.81
pair am nervous	0.54	-0.01	-0.53
pair am not	-0.25	-0.88	0.28
pair am only	-0.32	-0.44	0.32
pair am really	0.38	-0.3	-0.43
pair am sad	0.68	-0.3	-0.3
pair am scared	0.87	-0.28	-0.87
pair am sick	-0.99	-0.9	1.02
pair am so	0.54	-0.14	-0.54
pair am sorry	-0.11	-0.09	0.18
pair am stupid	-0.15	-0.12	0.17
pair am talking	-0.26	0.5	0.23
pair am the	-0.29	-0.35	0.3
pair am tired	-0.55	-0.32	0.55
pair am uncomfortable	0.17	-0.02	-0.15
pair am upset	0.41	-0.33	-0.51
pair am walking	-0.04	-0.02	0.06
pair am worried	0.77	-0.35	-0.72
pair am your	-0.33	0.46	-0.07
pair an apology	-0.41	0.32	-0.08
pair an evening	0.25	-0.15	-0.19
pair an hour	0.09	0.02	-0.24
pair an idiot	-0.3	-0.26	0.3
pair and a	0.88	-0.08	-0.87
pair and do	0.28	-0.13	-0.2
pair and i	0.7	-1.09	-0.44
pair and it	0.22	-0.13	-0.48
pair and nobody	0.82	-0.37	-0.8
pair and unimportant	0.39	-0.19	-0.38
pair and would	0.0	-0.0	-0.0
pair and you	-0.7	0.78	-0.51
pair angry ,	0.33	-0.68	0.39
pair angry .	-0.47	0.74	0.11
pair angry about	0.43	-0.01	-0.43
pair angry at	-0.62	-0.41	0.89
pair angry because	-0.33	-0.67	0.34
pair angry that	0.52	-0.95	-0.4
pair angry when	-0.24	-0.42	0.24
pair annoy me	-0.1	0.01	0.08
pair annoyed because	-0.0	-0.84	0.85
pair annoyed that	-0.08	-0.21	0.1
pair annoyed when	-0.05	-0.08	0.18
pair answered .	0.04	-0.0	-0.04
pair anxious .	0.63	-0.55	-0.24
pair anxious when	0.3	-0.0	-0.3
pair any more	-0.4	0.8	-0.49
pair anymore .	-0.0	0.24	-0.24
pair anything .	-0.82	0.94	-0.81
pair anything around	-0.3	-0.31	0.3
pair anything i	-0.98	-0.49	1.14
pair anything right	-0.35	-0.43	0.37
pair apart .	0.1	-0.0	-0.1
pair apologise .	-0.2	-0.7	0.88
pair apologise to	-0.25	0.33	-0.16
pair apology .	-0.41	0.32	-0.08
pair appointments .	0.05	-0.0	-0.05
pair appreciate it	-0.07	-0.49	0.08
pair are .	-0.31	-0.41	0.67
pair are a	-1.25	0.02	0.98
pair are acting	-0.04	0.46	-0.42
pair are always	-0.96	-0.06	0.21
pair are an	-0.02	-0.28	0.3
pair are avoiding	-0.99	-0.44	0.63
pair are being	-1.37	0.24	0.08
pair are distant	-0.2	-0.02	0.22
pair are doing	-0.34	-0.42	0.32
pair are driving	-0.0	0.06	-0.05
pair are going	0.3	-0.3	-0.01
pair are growing	-0.11	-0.0	0.11
pair are hiding	-0.31	-0.33	0.37
pair are ignoring	-0.25	0.17	0.07
pair are in	-0.63	0.58	-0.51
pair are irresponsible	-0.33	-0.01	0.34
pair are just	-1.39	-0.38	0.42
pair are late	-0.68	0.73	-0.58
pair are lazy	-0.46	-0.08	0.3
pair are left	0.07	-0.06	-0.01
pair are lying	-0.2	-0.4	0.41
pair are making	-0.29	0.37	-0.21
pair are mean	-0.48	0.65	0.17
pair are never	-0.32	0.02	0.31
pair are not	-0.05	-0.07	0.05
pair are on	0.3	-0.35	0.18
pair are overreacting	-0.33	0.19	0.22
pair are punishing	-0.06	-0.15	0.21
pair are rude	-0.56	1.32	0.15
pair are running	0.36	-0.3	-0.31
pair are selfish	-2.01	-0.21	0.31
pair are so	-1.38	0.28	0.84
pair are spending	0.1	0.08	-0.21
pair are still	-0.12	-0.31	0.31
pair are the	-0.2	0.22	-0.02
pair are too	-0.3	0.27	0.04
pair are trying	-0.19	-0.27	0.46
pair are unreliable	-0.07	0.36	-0.35
pair are upset	0.28	-0.05	-0.55
pair are wasting	-0.17	0.18	-0.01
pair are wrong	-0.31	0.55	-0.5
pair are you	-0.01	0.44	-0.44
pair argue about	0.06	-0.05	-0.01
pair argue in	0.04	-0.03	-0.01
pair around .	-0.73	-0.08	0.73
pair around here	-0.3	-0.16	0.21
pair around the	-0.41	-0.01	0.41
pair around you	-0.15	0.29	-0.18
pair as a	-0.41	-0.65	0.44
pair as always	-0.03	-0.05	0.06
pair as if	-0.96	-0.36	1.09
pair as though	-0.46	-0.17	0.46
pair as usual	-0.37	0.36	-0.3
pair ashamed of	-0.98	-0.49	0.98
pair ask me	0.45	-0.0	-0.45
pair asked .	0.35	-0.04	-0.31
pair asked before	0.71	-0.43	-0.43
pair asking .	0.31	-0.0	-0.31
pair at dinner	-0.36	0.49	-0.04
pair at eight	0.11	-0.06	-0.06
pair at home	-0.54	0.53	-0.14
pair at least	-0.3	0.3	-0.0
pair at lunch	0.0	-0.0	-0.0
pair at me	-0.2	0.36	-0.76
pair at my	0.3	-0.11	-0.2
pair at night	0.43	-0.06	-0.39
pair at nine	0.3	-0.32	-0.3
pair at seven	0.3	-0.28	-0.3
pair at six	0.35	-0.32	-0.04
pair at the	0.17	-0.04	-0.5
pair at work	1.22	-0.01	-1.22
pair at you	0.33	-0.45	-0.33
pair attacked .	-0.49	-0.02	0.49
pair attention .	-0.29	0.29	-0.04
pair attitude .	-0.58	-0.73	0.79
pair attitude is	-0.29	0.23	0.28
pair avoiding me	-0.99	-0.44	0.63
pair away .	-0.23	0.5	-0.91
pair away from	-0.27	-0.0	0.27
pair away while	0.3	-0.02	-0.29
pair awful .	-0.43	0.43	-0.13
pair baby .	-0.1	-0.37	0.38
pair back ,	-0.12	0.28	-0.2
pair back .	0.3	0.0	-0.3
pair bad about	0.3	-0.02	-0.3
pair bad because	-0.5	-0.48	0.49
pair bad friend	-0.06	-0.31	0.36
pair bad influence	-0.03	-0.23	0.37
pair be asked	0.7	-0.34	-0.45
pair be happier	-0.34	-0.12	0.36
pair be happy	-0.67	-0.19	0.19
pair be heard	0.0	-0.0	-0.0
pair be here	-0.47	-0.77	0.76
pair be home	0.19	-0.0	-0.19
pair be honest	0.2	-0.28	-0.15
pair be late	0.36	-0.13	-0.11
pair be less	-0.04	-0.53	0.54
pair be more	-0.07	0.12	-0.07
pair be okay	0.66	-0.38	-0.6
pair be on	-0.3	0.31	-0.52
pair be quiet	-1.04	1.04	-0.59
pair be so	-0.32	0.03	-0.03
pair be such	-0.03	0.06	-0.03
pair be willing	0.31	-0.31	-0.0
pair be with	-0.36	-0.52	0.62
pair because i	0.59	-0.37	-0.58
pair because of	-1.35	0.7	-0.32
pair because the	0.53	-0.01	-0.53
pair because we	0.01	-0.01	-0.0
pair because you	-1.18	-0.01	0.57
pair bed .	-0.58	0.59	-0.1
pair bed without	0.24	-0.0	-0.24
pair been feeling	0.0	-0.0	-0.0
pair been hard	0.11	-0.0	-0.11
pair been late	-0.49	0.49	-0.03
pair been missing	0.49	-0.42	-0.52
pair before i	0.35	-0.35	-0.0
pair before me	-0.94	-0.01	0.95
pair before we	0.0	-0.0	-0.0
pair before you	-0.11	0.18	-0.3
pair behaviour is	-0.77	0.7	-0.56
pair being a	-0.98	0.1	-0.08
pair being attacked	-0.53	-0.26	0.68
pair being childish	-0.0	-0.35	0.35
pair being disrespectful	-0.0	0.64	-0.64
pair being dramatic	-0.07	-0.83	0.84
pair being fair	-0.29	-0.0	0.29
pair being ignored	-0.44	-0.23	0.41
pair being late	0.23	-0.45	-0.24
pair being lazy	-1.23	-0.07	0.09
pair being mean	-0.0	0.37	-0.36
pair being on	0.01	-0.0	-0.0
pair being rude	-0.3	-1.7	1.78
pair being selfish	-0.54	-0.41	0.62
pair being so	-0.72	-0.13	0.19
pair being such	-0.7	-0.31	0.33
pair being taken	-0.3	-0.23	0.3
pair being treated	-0.4	-0.12	0.52
pair being unfair	-0.0	0.04	-0.04
pair being unreasonable	-0.03	-0.08	0.11
pair being very	-0.36	0.46	-0.46
pair believe you	-0.6	-0.73	0.86
pair better if	-0.29	-0.31	0.3
pair better than	-0.39	-0.84	0.41
pair between us	1.01	-0.01	-1.0
pair bit of	0.14	-0.31	0.29
pair blame .	-0.51	-0.24	0.52
pair blame me	-0.03	0.01	0.02
pair borrow my	0.16	-0.0	-0.16
pair boss is	-0.31	0.39	-1.25
pair bothering me	-0.12	0.56	-0.52
pair bothers me	0.42	-0.39	-0.04
pair break .	0.46	-0.0	-0.46
pair broke your	-0.2	0.2	-0.01
pair busy .	0.3	-0.96	-0.3
pair but i	0.16	-0.43	-0.03
pair but you	-0.41	-0.04	0.04
pair by her	-0.78	-0.07	0.78
pair by my	-0.45	-0.01	0.45
pair by the	0.75	-0.0	-0.75
pair by what	0.69	-0.01	-0.69
pair by you	-1.0	-0.29	0.93
pair by your	0.22	-0.21	-0.22
pair call ,	0.68	-0.35	-0.82
pair call .	0.09	-0.46	-0.49
pair call ?	-0.02	0.24	-0.23
pair call me	0.48	0.42	-0.87
pair call when	-0.41	0.35	0.35
pair called .	-0.35	0.38	-0.11
pair called me	-0.0	-0.1	0.11
pair calm down	-0.49	0.65	-0.66
pair came home	0.3	-0.28	-0.3
pair came to	0.4	-0.4	-0.38
pair can do	0.43	-0.45	-0.21
pair can i	0.05	-0.05	-0.0
pair can not	-0.32	0.47	-0.0
pair can talk	-0.04	0.08	-0.03
pair can we	0.34	-0.57	-0.3
pair can you	0.41	-0.34	-0.24
pair cancelled at	0.02	-0.0	-0.02
pair card .	0.28	-0.0	-0.27
pair care ,	0.01	-0.0	-0.0
pair care .	-0.51	-0.29	0.33
pair care ?	-0.0	0.12	-0.12
pair care about	-1.09	-0.12	0.49
pair care how	-0.28	0.34	-0.34
pair care of	0.41	-0.03	-0.4
pair cared ,	-0.14	0.2	-0.06
pair careless .	-0.19	-0.65	0.65
pair careless with	-0.54	0.13	0.32
pair cares .	-0.35	-0.07	0.36
pair cares about	-0.38	0.3	-0.11
pair change .	-0.29	0.29	-0.13
pair changed .	-0.41	-0.51	0.35
pair chest gets	0.0	-0.0	-0.0
pair child .	-0.6	0.15	0.55
pair childish .	-0.03	-0.05	0.06
pair children .	0.16	-0.02	-0.14
pair children in	0.18	-0.01	-0.17
pair chores .	-0.0	0.01	-0.01
pair clean .	-0.15	0.26	-0.01
pair clean up	0.29	0.59	-0.8
pair closer to	0.36	-0.01	-0.36
pair cold .	-0.43	-0.16	0.49
pair come .	0.08	-0.66	-0.04
pair come back	0.29	-0.1	-0.29
pair come home	0.04	-0.28	0.14
pair come in	0.33	-0.51	-0.29
pair come you	-0.1	0.28	-0.23
pair comment about	0.49	-0.0	-0.49
pair company .	0.0	-0.0	-0.0
pair concentrating when	0.21	-0.14	-0.09
pair concerned about	0.0	-0.0	-0.0
pair concert .	0.38	-0.4	-0.35
pair confused when	0.16	-0.01	-0.16
pair control me	-0.02	-0.0	0.02
pair controlling .	-0.01	0.02	-0.01
pair conversation .	0.48	-0.28	-0.24
pair cook .	0.25	0.77	-0.4
pair cooking .	0.0	0.0	-0.0
pair cooking is	-0.09	0.38	-0.26
pair could do	-0.78	0.4	0.37
pair could have	0.31	0.69	-0.64
pair could not	0.8	-0.11	-0.67
pair could use	0.44	-0.3	-0.62
pair could we	0.3	-0.3	-0.0
pair could you	0.41	-0.26	-0.53
pair course .	0.47	0.04	-0.48
pair crazy .	-0.0	0.08	-0.08
pair criticise me	-0.0	0.0	-0.0
pair cruel .	-0.06	-0.52	0.54
pair day ,	0.0	-0.0	-0.0
pair day .	-0.25	0.25	-0.19
pair days .	-0.05	-0.21	0.06
pair deadline .	-0.31	0.33	-0.02
pair decide together	0.22	-0.2	-0.02
pair decisions .	-0.2	-0.08	0.28
pair defensive .	-0.56	-0.11	0.4
pair defensive when	0.59	-0.1	-0.59
pair did .	-0.88	0.98	-0.53
pair did it	-0.3	-0.24	0.3
pair did not	-0.2	0.42	-0.42
pair did this	-0.36	-0.58	0.43
pair did you	0.01	0.05	-0.19
pair differently ,	0.28	-0.01	-0.28
pair difficult .	-0.97	0.12	0.12
pair difficult for	0.68	-0.68	-0.09
pair dinner ,	0.65	-0.72	-0.13
pair dinner .	0.24	-0.27	-0.15
pair dinner ?	0.14	-0.14	-0.0
pair dirt .	-0.93	-0.03	0.93
pair disappointed .	0.72	-0.62	-0.19
pair disappointed because	-0.23	-0.04	0.23
pair disappointed in	-0.79	-0.18	0.79
pair disappointed that	0.44	-0.05	-0.44
pair disappointed when	0.32	-0.17	-0.31
pair dishes are	0.04	0.46	-0.47
pair disrespectful .	-0.8	0.51	-0.2
pair distant .	-0.2	-0.02	0.22
pair do .	-0.29	-0.32	0.3
pair do all	0.2	0.18	-0.28
pair do anything	-0.34	-0.11	0.1
pair do everything	-0.35	0.31	-0.06
pair do feel	-0.05	-0.05	0.06
pair do i	-0.03	0.19	-0.16
pair do is	-0.85	0.48	-0.15
pair do it	-0.3	0.3	-0.09
pair do more	-0.32	-0.19	0.49
pair do not	0.15	0.07	-0.16
pair do nothing	-0.45	0.8	-1.1
pair do something	-0.36	0.95	-0.72
pair do that	-0.45	0.31	-0.25
pair do the	0.59	-0.51	-0.15
pair do this	-0.34	0.01	0.09
pair do what	-0.64	0.35	0.21
pair do you	-0.05	0.31	-0.31
pair do your	-0.09	-0.31	0.41
pair does not	-0.52	-0.74	1.03
pair doing everything	-0.51	-0.72	0.54
pair door .	-0.25	0.26	-0.46
pair door open	-0.46	0.46	-0.0
pair door slams	0.33	-0.01	-0.32
pair down .	-0.65	0.55	0.2
pair down because	-0.09	-0.5	0.58
pair dramatic .	-0.05	0.36	-0.34
pair drive me	-0.35	0.35	-0.0
pair driving .	0.33	-0.25	-0.33
pair driving is	-0.26	0.28	-0.12
pair driving me	-0.0	0.06	-0.05
pair during dinner	0.7	-0.4	-0.37
pair each other	0.29	-0.02	-0.28
pair eat together	0.38	-0.31	-0.35
pair effort .	-0.07	0.08	-0.01
pair else .	-0.06	0.16	-0.12
pair embarrass me	-0.36	0.11	0.09
pair embarrassed me	-0.19	0.19	-0.0
pair embarrassed to	-0.65	-0.38	0.65
pair embarrassed when	0.12	-0.0	-0.12
pair enjoy our	0.34	-0.02	-0.33
pair enough .	-0.8	-0.07	0.83
pair enough for	-0.68	0.47	-0.16
pair even trying	-0.0	-0.32	0.32
pair evening .	0.07	0.21	-0.25
pair evening together	0.25	-0.15	-0.19
pair evenings .	0.68	-0.02	-0.67
pair ever do	-0.27	0.3	-0.3
pair ever help	-0.0	0.01	-0.01
pair ever since	0.37	-0.36	-0.02
pair ever think	-0.05	0.06	-0.01
pair every time	-0.44	0.57	-0.51
pair everybody .	-0.07	0.09	-0.01
pair everyone thinks	-0.0	0.34	-0.34
pair everything .	-0.39	-0.06	0.34
pair everything and	-0.64	-0.04	0.05
pair everything around	-0.34	0.01	0.31
pair everything is	-0.81	0.32	0.33
pair everything myself	-0.34	-0.24	0.34
pair everywhere .	-0.25	0.4	-0.14
pair excuses .	-0.42	0.1	0.25
pair fail .	-0.1	0.32	-0.23
pair fair .	-0.43	-0.11	0.44
pair family .	-0.45	0.28	0.35
pair fast .	0.29	-0.02	-0.29
pair father .	-0.0	0.04	-0.04
pair fault .	-0.36	0.18	-0.14
pair fed up	-0.33	-0.42	0.53
pair feel ,	-0.53	-1.23	1.48
pair feel .	-0.64	0.28	-0.09
pair feel a	0.35	-0.0	-0.35
pair feel abandoned	-0.16	-0.03	0.16
pair feel angry	-0.56	-0.73	0.59
pair feel annoyed	-0.29	-0.69	0.33
pair feel anxious	0.3	-0.2	-0.3
pair feel as	-1.08	-0.09	1.09
pair feel bad	0.19	-0.2	0.03
pair feel betrayed	0.07	-0.02	-0.07
pair feel better	-0.26	-0.31	0.28
pair feel bullied	-0.38	-0.09	0.38
pair feel cheated	-0.34	-0.01	0.34
pair feel closer	0.36	-0.01	-0.36
pair feel confused	0.21	-0.01	-0.2
pair feel disappointed	0.09	-0.15	-0.09
pair feel discouraged	0.29	-0.0	-0.29
pair feel disrespected	0.83	-0.0	-0.83
pair feel embarrassed	-0.52	-0.12	0.53
pair feel frustrated	0.01	-0.46	-0.01
pair feel good	0.27	-0.01	-0.27
pair feel grateful	0.29	-0.0	-0.29
pair feel guilty	0.5	0.26	-0.56
pair feel hurt	0.29	-0.49	-0.28
pair feel ignored	-0.23	-0.16	0.25
pair feel inadequate	-0.56	-0.03	0.55
pair feel included	0.07	-0.0	-0.07
pair feel insecure	0.53	-0.24	-0.55
pair feel insulted	-0.52	-0.01	0.52
pair feel invisible	0.39	-0.01	-0.39
pair feel irritated	0.17	-0.0	-0.16
pair feel it	-0.41	-0.63	0.89
pair feel judged	0.29	-0.02	-0.29
pair feel left	-0.61	-0.08	0.61
pair feel let	0.02	-0.34	0.12
pair feel like	-0.2	-0.28	0.21
pair feel lonely	0.24	-0.28	-0.03
pair feel loved	-0.37	-0.04	0.37
pair feel mad	0.23	-1.06	-0.21
pair feel manipulated	0.8	-0.42	-0.8
pair feel misunderstood	-0.13	-0.2	0.13
pair feel more	0.33	-0.11	-0.23
pair feel neglected	-0.37	-0.01	0.37
pair feel nervous	0.27	-0.03	-0.27
pair feel overwhelmed	0.0	-0.0	-0.0
pair feel pressured	-0.03	-0.01	0.03
pair feel proud	0.48	-0.0	-0.48
pair feel provoked	-0.61	-0.0	0.61
pair feel put	-0.89	-0.12	0.89
pair feel really	0.04	-0.06	-0.04
pair feel rejected	-0.57	-0.01	0.57
pair feel sad	-0.62	-0.07	0.64
pair feel safe	0.57	-0.01	-0.57
pair feel scared	0.31	-0.42	-0.3
pair feel small	0.31	-0.01	-0.31
pair feel so	-0.17	-0.27	0.17
pair feel stressed	0.35	-0.0	-0.35
pair feel stupid	-0.55	0.38	0.3
pair feel supported	0.32	-0.0	-0.32
pair feel taken	-0.37	-0.38	0.38
pair feel tense	0.35	-0.05	-0.31
pair feel that	-1.52	-0.4	1.73
pair feel the	-0.51	-0.08	0.52
pair feel this	-0.62	-0.15	0.62
pair feel torn	0.3	-0.0	-0.3
pair feel totally	-0.64	-0.01	0.64
pair feel unappreciated	-0.12	-0.48	0.14
pair feel uncomfortable	0.13	-0.0	-0.13
pair feel undervalued	-0.28	-0.01	0.28
pair feel uneasy	0.56	-0.01	-0.56
pair feel unheard	-0.12	-0.01	0.12
pair feel unimportant	-0.6	-0.0	0.6
pair feel unloved	-0.58	-0.0	0.58
pair feel unsupported	-0.89	-0.0	0.89
pair feel upset	-0.37	-0.75	0.38
pair feel we	-0.82	-0.04	0.82
pair feel when	1.09	-0.02	-1.09
pair feel worried	0.61	-0.2	-0.61
pair feel worthless	-0.3	0.23	0.27
pair feel you	-0.7	-0.39	0.85
pair feel your	-0.3	-0.04	0.3
pair feeling a	0.35	-0.0	-0.35
pair feeling is	-0.3	-0.3	0.3
pair feeling like	-0.94	-0.04	0.94
pair feeling overwhelmed	0.0	-0.0	-0.0
pair feeling that	-1.18	-0.97	1.4
pair feelings .	-0.38	0.11	0.27
pair feelings were	0.18	-0.13	-0.04
pair feels as	-0.13	-0.33	0.33
pair feels like	-0.32	-0.32	0.32
pair felt a	0.07	-0.07	-0.0
pair felt as	-0.35	-0.27	0.35
pair felt embarrassed	0.18	-0.0	-0.18
pair felt hurt	0.49	-0.51	-0.31
pair felt irritated	0.04	-0.01	-0.03
pair felt left	0.52	-0.42	-0.34
pair felt like	-0.68	-0.35	0.68
pair felt lonely	0.89	-0.51	-0.46
pair felt really	0.0	-0.0	-0.0
pair felt sad	0.59	-0.09	-0.59
pair felt small	0.3	-0.11	-0.2
pair felt that	-0.62	-0.43	0.73
pair felt you	-0.48	-0.86	0.77
pair fight .	0.68	0.0	-0.75
pair fighting .	0.44	-0.38	-0.22
pair find a	0.86	-0.16	-0.88
pair find it	0.11	-0.15	0.11
pair find you	-0.36	-0.55	0.55
pair finish my	0.5	-0.01	-0.49
pair first .	-0.01	0.12	-0.1
pair five .	0.02	-0.02	-0.0
pair for a	-0.18	0.21	-0.9
pair for an	0.1	0.02	-0.31
pair for being	-0.86	-0.3	0.9
pair for dinner	0.74	-0.75	-0.41
pair for granted	-0.58	0.17	0.57
pair for me	1.1	-0.67	-1.22
pair for my	-0.03	0.31	-0.47
pair for once	-0.77	0.07	0.26
pair for us	0.32	-0.25	-0.07
pair for you	0.35	0.18	-0.49
pair forgot .	-0.54	0.36	-0.33
pair forgot again	-0.88	-0.32	0.45
pair forgot my	-0.05	0.14	-0.09
pair forgot to	-0.03	0.04	-0.01
pair forward to	0.38	-0.23	-0.38
pair friday .	0.09	-0.0	-0.08
pair friend .	-0.06	-0.31	0.36
pair friends .	-0.53	-0.57	0.81
pair friends are	-0.05	0.42	-0.36
pair friends than	-0.31	0.66	-0.55
pair from me	-0.27	-0.0	0.27
pair from you	0.38	-0.97	0.07
pair front of	0.11	0.24	-0.38
pair frustrated .	0.72	-0.57	-0.72
pair frustrated because	-0.36	-0.93	0.43
pair frustrated that	-0.45	-0.02	0.45
pair frustrated when	0.06	-0.29	-0.05
pair frustrated with	-0.71	-1.21	1.22
pair fun .	-0.21	-0.06	0.24
pair get angry	-0.88	-0.24	0.67
pair get anxious	0.0	-0.0	-0.0
pair get home	0.3	-0.29	-0.3
pair get irritated	0.01	-0.0	-0.01
pair get it	-0.14	0.14	-0.0
pair get lonely	0.05	-0.01	-0.04
pair get loud	0.0	-0.0	-0.0
pair get nervous	0.18	-0.14	-0.04
pair get ready	0.0	0.0	-0.0
pair get scared	0.02	-0.01	-0.01
pair get so	-0.97	-0.52	0.84
pair get to	-0.1	0.86	-0.85
pair get upset	-0.02	-0.8	0.03
pair get worried	0.25	-0.21	-0.1
pair get your	-0.49	0.46	0.07
pair gets tight	0.0	-0.0	-0.0
pair go again	-0.74	0.63	-0.62
pair go out	-0.3	0.19	0.09
pair go through	-0.18	0.32	-0.16
pair go to	0.24	-0.0	-0.24
pair going nowhere	-0.55	-0.0	0.56
pair going on	0.0	-0.0	-0.0
pair going to	0.08	-0.03	-0.19
pair gone .	-0.41	0.35	-0.31
pair good about	0.27	-0.01	-0.27
pair good enough	-0.78	0.46	-0.14
pair goodbye ,	0.07	-0.06	-0.0
pair goodnight .	0.24	-0.0	-0.24
pair got to	-0.01	0.04	-0.02
pair granted .	-0.53	0.39	0.47
pair grateful for	0.64	-0.06	-0.62
pair grateful that	0.29	-0.0	-0.29
pair group .	-0.38	-0.03	0.38
pair grow up	-0.89	-0.06	0.56
pair growing apart	-0.11	-0.0	0.11
pair guess i	0.52	-0.77	-0.37
pair guess you	-0.32	-0.58	0.59
pair had a	0.3	-0.29	-0.06
pair had no	-0.05	0.12	-0.08
pair hand .	0.31	-0.0	-0.31
pair happened .	0.11	-0.01	-0.12
pair happened at	0.08	-0.0	-0.08
pair happy if	-0.72	-0.19	0.19
pair happy that	0.55	-0.12	-0.55
pair happy to	0.83	-0.57	-0.55
pair happy when	0.1	-0.0	-0.1
pair happy with	0.3	-0.28	-0.3
pair hard for	0.55	-0.3	-0.25
pair hard on	0.08	-0.13	0.04
pair hard to	0.7	-0.07	-0.69
pair harder .	-0.36	-0.41	0.5
pair has been	0.7	-0.46	-0.1
pair has to	-0.42	0.52	-0.39
pair hate how	-0.11	-0.52	0.6
pair hate it	-0.06	-0.64	0.11
pair hate me	-1.09	-1.58	1.17
pair hate that	-0.71	-0.86	0.9
pair hate you	-0.08	-0.31	0.32
pair have a	1.29	-0.47	0.27
pair have been	0.57	-0.52	-0.58
pair have called	-0.57	0.54	-0.02
pair have changed	-0.08	0.49	-0.41
pair have done	-0.5	-0.19	0.31
pair have ever	-0.4	0.4	-0.11
pair have felt	0.36	-0.32	-0.04
pair have fun	-0.21	0.27	-0.04
pair have happened	0.05	-0.03	-0.01
pair have known	-0.22	0.28	-0.06
pair have my	0.01	-0.01	-0.0
pair have no	-0.35	-0.07	0.35
pair have not	-0.06	-0.54	0.36
pair have noticed	0.0	-0.0	-0.0
pair have the	-0.95	-0.77	0.94
pair have this	-0.3	0.3	-0.01
pair have to	-0.09	0.38	-0.66
pair have told	-0.75	0.75	-0.01
pair have trouble	0.21	-0.14	-0.09
pair have you	-0.58	1.01	-0.78
pair he is	-0.66	0.15	0.18
pair hear a	0.0	-0.0	0.0
pair hear from	0.72	-0.29	-0.69
pair hear that	0.55	-0.08	-0.55
pair hear your	0.29	-0.29	-0.19
pair heard .	-0.76	-0.0	0.76
pair heard it	0.0	-0.0	-0.0
pair heard you	0.27	-0.01	-0.27
pair help ,	-0.93	-1.01	1.4
pair help .	-0.36	-0.53	0.54
pair help ?	-0.15	0.24	-0.09
pair help around	-0.45	-0.03	0.45
pair help me	0.32	-0.3	-0.53
pair help more	-0.83	-0.09	0.83
pair help with	0.3	-0.29	-0.29
pair helping .	-0.0	-0.28	0.28
pair helps me	0.26	-0.07	-0.19
pair her .	-0.77	0.03	0.77
pair her side	-0.31	-0.01	0.31
pair here .	-0.91	-0.05	0.32
pair here ?	-0.56	0.88	-0.65
pair hiding something	-0.31	-0.33	0.37
pair home .	-0.84	0.53	0.23
pair home and	0.06	-0.0	-0.06
pair home at	0.3	-0.27	-0.3
pair home by	0.36	-0.36	-0.28
pair home late	-0.53	-0.01	0.53
pair homework .	0.01	-0.0	-0.01
pair honest with	0.19	-0.25	-0.16
pair honestly ,	0.24	-0.12	-0.23
pair honesty ,	0.17	-0.0	-0.17
pair hoping for	0.48	-0.19	-0.41
pair hoping we	0.01	-0.0	-0.0
pair hour .	-0.64	0.65	-0.12
pair house .	-0.67	0.21	0.09
pair house is	0.38	0.34	-0.34
pair how come	-0.1	0.28	-0.23
pair how could	-0.3	0.3	-0.27
pair how i	-0.35	0.26	-0.37
pair how many	-0.32	0.32	-0.01
pair how selfish	-0.39	-0.35	0.65
pair how to	-0.39	0.43	-0.28
pair how we	0.47	-0.23	-0.48
pair how you	-0.24	-0.33	0.49
pair hug .	0.37	-0.25	-0.37
pair hurt ,	-0.47	-0.02	0.49
pair hurt .	0.64	-1.2	-0.63
pair hurt and	0.33	-0.0	-0.33
pair hurt because	-0.34	-0.32	0.35
pair hurt by	0.49	-0.0	-0.49
pair hurt me	-0.49	-0.22	0.5
pair hurt my	0.22	-0.15	-0.35
pair hurt that	0.49	-0.27	-0.49
pair hurt when	-0.05	-0.05	0.05
pair hurts me	0.17	-0.41	0.25
pair husband .	-0.3	-0.59	0.33
pair i also	0.14	-0.04	-0.1
pair i always	0.35	0.31	-0.32
pair i am	-0.26	-0.31	0.4
pair i appreciate	0.58	-0.29	-0.63
pair i asked	-0.22	0.34	-0.21
pair i become	0.32	-0.22	-0.31
pair i believe	0.15	-0.62	0.09
pair i can	-0.17	-0.08	0.3
pair i care	0.23	-0.3	0.28
pair i come	0.01	-0.01	-0.0
pair i could	0.7	-0.3	-0.88
pair i deserve	-0.94	-0.01	0.94
pair i did	0.3	-0.75	-0.29
pair i do	0.42	-0.44	-0.52
pair i enjoy	0.46	-0.1	-0.36
pair i feel	-0.3	-0.88	0.35
pair i felt	0.48	-0.35	-0.43
pair i find	-0.47	-0.68	0.87
pair i found	0.12	-0.01	-0.11
pair i get	-0.24	-1.16	0.39
pair i guess	-0.26	-0.61	0.54
pair i had	0.41	-0.19	-0.38
pair i hate	0.45	-0.97	0.12
pair i have	0.15	0.1	-0.33
pair i hear	0.33	-0.02	-0.33
pair i heard	0.22	-0.01	-0.22
pair i just	-0.37	-0.37	0.5
pair i know	-0.01	-0.44	0.01
pair i like	0.66	-0.63	-0.65
pair i long	0.43	-0.35	-0.4
pair i lose	0.35	-0.09	-0.35
pair i love	0.86	-0.54	-0.79
pair i miss	0.35	-0.42	-0.3
pair i missed	0.26	-0.13	-0.31
pair i need	0.37	-0.79	-0.65
pair i never	-0.43	-0.02	0.03
pair i notice	0.12	-0.4	0.38
pair i noticed	0.03	-0.3	0.28
pair i often	0.11	-0.23	0.04
pair i prefer	0.89	-0.65	-0.89
pair i really	0.33	-0.65	-0.3
pair i resent	-0.44	-0.31	0.39
pair i said	-0.4	0.49	-0.63
pair i saw	0.02	-0.0	-0.02
pair i say	0.0	-0.1	-0.0
pair i see	-1.1	-0.11	0.12
pair i sometimes	0.08	-0.49	0.09
pair i start	0.61	-0.55	-0.09
pair i statement	0.3	-0.01	-0.3
pair i still	-0.28	-0.06	0.3
pair i struggle	0.77	-0.32	-0.75
pair i talk	-0.38	0.4	-0.29
pair i think	0.37	-1.15	0.37
pair i told	-0.39	0.36	-0.3
pair i understand	-0.09	-0.01	0.09
pair i value	0.41	-0.27	-0.15
pair i want	0.12	-0.29	0.01
pair i wanted	0.04	-0.01	-0.03
pair i was	0.14	-0.33	-0.12
pair i will	1.49	-1.44	-0.35
pair i wish	-0.2	-0.47	0.21
pair i wonder	0.76	-0.51	-0.76
pair i worry	0.7	-0.6	-0.53
pair i would	0.14	-0.09	-0.33
pair idea .	-0.45	0.76	-0.35
pair idiot .	-0.3	-0.42	0.3
pair if i	-0.02	-0.97	0.41
pair if it	-0.33	0.39	0.29
pair if we	0.31	-0.3	-0.45
pair if you	-0.31	0.11	0.16
pair ignore me	-1.33	-0.02	1.33
pair ignored .	-0.33	-0.25	0.33
pair ignored me	-0.56	0.58	-0.01
pair ignoring me	-0.2	0.22	-0.02
pair impatient when	0.31	-0.21	-0.3
pair important to	0.47	-0.48	-0.16
pair impossible to	-0.24	-0.26	0.27
pair in a	0.21	-0.18	-0.02
pair in front	0.11	0.24	-0.38
pair in meetings	0.57	-0.06	-0.57
pair in my	-0.61	-0.54	0.56
pair in private	0.02	-0.01	-0.01
pair in the	0.43	-0.25	-0.33
pair in this	-0.75	0.21	0.16
pair in you	-0.8	-0.02	0.8
pair in your	-0.62	0.12	0.6
pair inconsiderate .	-0.49	-0.03	0.56
pair influence .	-0.05	0.42	-0.36
pair insecure .	0.41	0.54	-0.66
pair insecure when	0.21	-0.0	-0.21
pair insulted by	-0.27	-0.0	0.27
pair interrupt .	-0.28	0.29	-0.28
pair interrupt me	-0.75	-0.76	0.93
pair interrupted ,	0.58	-0.09	-0.58
pair interrupted .	-0.3	-0.02	0.3
pair interrupting me	-0.1	0.54	-0.46
pair invisible .	-0.9	-0.01	0.9
pair invited .	0.09	-0.04	-0.05
pair irresponsible .	-1.39	-0.33	0.78
pair irritated .	0.04	-0.01	-0.03
pair irritated when	0.12	-0.0	-0.12
pair is a	-0.87	1.01	-0.84
pair is about	-0.81	0.32	0.33
pair is all	-0.28	0.44	0.03
pair is always	-0.16	0.68	-0.68
pair is awful	-0.43	0.43	-0.13
pair is because	-0.38	0.52	-0.22
pair is been	0.33	-0.28	-0.27
pair is being	-0.23	0.33	-0.29
pair is difficult	0.68	-0.68	-0.09
pair is disrespectful	-0.9	-0.99	1.06
pair is going	-0.43	-0.0	0.43
pair is good	-0.8	0.47	-0.15
pair is how	-0.27	-0.52	0.31
pair is it	-0.28	1.0	-0.84
pair is judging	-0.89	-0.16	0.92
pair is just	-0.87	0.53	0.05
pair is loud	0.92	-0.93	-0.53
pair is no	-0.61	0.2	0.48
pair is not	0.22	0.12	-0.74
pair is on	0.12	-0.06	-0.07
pair is out	-0.54	-0.01	0.55
pair is pointless	-0.78	-0.03	0.79
pair is so	-0.04	0.51	-0.5
pair is terrible	-0.25	0.32	-0.29
pair is that	-0.82	-0.7	0.31
pair is the	-0.97	0.83	-0.05
pair is to	0.48	-0.47	-0.4
pair is unfair	-0.43	-0.61	0.62
pair is using	-0.31	-0.03	0.31
pair is wrong	-0.54	-0.1	0.6
pair is you	-0.82	0.85	-0.21
pair is your	-0.97	0.28	0.25
pair it !	-0.0	0.02	-0.02
pair it .	0.41	-0.17	-0.6
pair it ?	-0.56	0.58	-0.21
pair it and	-0.3	0.3	-0.32
pair it bothers	0.42	-0.39	-0.04
pair it feels	-0.32	-0.4	0.34
pair it felt	0.76	-0.64	-0.54
pair it from	0.0	-0.0	-0.0
pair it got	0.5	-0.12	-0.4
pair it hard	0.32	-0.3	-0.69
pair it hurts	0.18	-0.5	0.15
pair it if	-0.29	-0.71	0.31
pair it in	0.12	-0.1	-0.02
pair it is	-0.78	0.82	-0.5
pair it makes	-0.21	0.04	0.37
pair it on	-0.3	-0.24	0.3
pair it out	0.31	0.39	-0.37
pair it right	0.0	0.03	-0.03
pair it seems	-0.42	-0.64	0.64
pair it too	0.28	0.12	-0.29
pair it was	0.13	-0.49	-0.05
pair it when	0.26	-0.38	-0.19
pair it would	0.48	-0.43	-0.65
pair jealous .	0.29	-0.04	-0.29
pair jealous when	0.08	-0.0	-0.08
pair jerk .	-0.64	0.23	0.24
pair jokes are	-0.4	0.72	-0.34
pair judged .	-1.08	-0.03	1.08
pair judging me	-0.82	-0.12	0.86
pair just being	-0.0	-0.38	0.38
pair just do	-0.49	0.55	-0.27
pair just feel	-0.37	-0.15	0.44
pair just like	-0.58	0.63	-0.54
pair just sit	-0.25	0.3	-0.3
pair just tired	0.37	-0.29	-0.08
pair just want	-0.17	-0.05	0.16
pair keep interrupting	-0.05	0.06	-0.02
pair keep leaving	-0.15	0.16	-0.02
pair kids .	0.25	0.01	-0.25
pair kids are	-0.05	0.65	-0.64
pair kind of	-0.98	0.32	0.79
pair kitchen .	0.72	-0.64	-0.21
pair know .	0.05	0.31	-0.5
pair know how	-0.39	0.43	-0.28
pair know it	-0.01	0.01	-0.0
pair know that	0.58	-0.38	-0.58
pair know what	0.11	-0.01	-0.1
pair know when	0.63	-0.31	-0.64
pair know you	-0.19	-0.45	0.2
pair known that	-0.22	0.28	-0.06
pair last minute	0.03	0.0	-0.03
pair last night	0.35	0.06	-0.43
pair late ,	0.93	-0.45	-0.69
pair late .	0.02	-0.26	0.06
pair late ?	0.37	-0.13	-0.14
pair late again	-0.84	0.81	-0.37
pair late and	0.01	0.04	-0.05
pair late because	-0.64	1.09	-1.09
pair late i	-1.19	-0.09	1.21
pair lately i	-0.15	-0.03	0.18
pair laughed at	0.29	-0.1	-0.2
pair lazy ,	-1.19	-0.38	1.27
pair lazy .	-0.63	-0.43	0.71
pair learn .	0.56	0.78	-0.88
pair leave .	0.09	-0.3	0.3
pair leave me	-0.81	0.95	0.55
pair leave the	-0.08	0.11	-0.03
pair leave your	0.3	0.19	-0.3
pair leaving the	-0.15	0.16	-0.02
pair left me	-0.66	0.68	-0.2
pair left out	-0.31	-0.29	0.47
pair left the	-0.4	0.42	-0.02
pair left things	0.3	-0.01	-0.3
pair let down	0.02	-0.34	0.12
pair let me	0.27	0.05	-0.43
pair let us	-0.01	0.88	-0.88
pair liar .	-1.0	-0.02	0.82
pair lied to	-0.27	0.24	0.27
pair like a	-1.71	-0.09	1.69
pair like an	-0.99	-0.15	1.0
pair like dirt	-0.93	-0.03	0.93
pair like he	-0.39	-0.31	0.39
pair like how	0.35	-0.61	-0.12
pair like i	-1.11	-0.26	1.11
pair like is	0.32	-0.4	-0.3
pair like it	0.02	-0.65	-0.01
pair like me	-1.21	-0.46	1.26
pair like more	0.05	-0.0	-0.05
pair like my	-0.74	-0.02	0.74
pair like no	-1.69	-0.03	1.69
pair like nobody	-0.56	-0.0	0.57
pair like nothing	-0.5	-1.54	0.64
pair like she	-0.73	-0.16	0.75
pair like some	0.12	-0.05	-0.07
pair like such	-0.19	-0.03	0.21
pair like that	-1.0	0.53	-0.46
pair like they	-0.74	-0.92	0.77
pair like this	-0.84	-0.34	0.75
pair like to	1.14	-0.16	-1.1
pair like us	0.28	-0.0	-0.28
pair like we	-0.55	-0.56	0.62
pair like you	-0.58	-0.36	0.57
pair like your	-0.25	-0.49	0.36
pair list .	-0.39	-0.0	0.39
pair listen .	-0.85	0.07	0.16
pair listen for	-0.32	-1.25	1.21
pair listen to	0.28	0.36	-0.61
pair listened to	0.6	-0.18	-0.6
pair listener .	-0.0	0.04	-0.04
pair listening .	-0.17	0.81	-0.82
pair listening to	-0.09	0.14	-0.05
pair listens .	-0.0	0.3	-0.3
pair listens to	-0.49	0.4	-0.36
pair living with	-0.2	-0.0	0.2
pair load .	0.3	-0.02	-0.3
pair lock the	-0.31	0.32	-0.47
pair lonely .	0.65	-0.3	-1.01
pair lonely in	0.67	-0.13	-0.67
pair lonely when	0.2	-0.01	-0.2
pair long for	0.43	-0.35	-0.4
pair look at	-0.01	0.08	-0.3
pair look what	-0.97	1.28	-0.92
pair looking forward	0.38	-0.23	-0.38
pair lose my	0.35	-0.09	-0.35
pair losing you	0.56	-0.34	-0.56
pair lost the	-0.3	0.3	-0.47
pair lot of	0.34	-0.47	-0.3
pair loud .	-0.36	0.25	0.03
pair love an	0.0	-0.0	-0.0
pair love me	-0.93	-0.51	0.72
pair love to	0.17	-0.16	-0.02
pair love you	-0.42	-0.5	0.49
pair loved by	-0.42	-0.32	0.41
pair loved me	-0.69	0.78	-0.14
pair lying .	-0.12	-0.44	0.5
pair lying to	-0.12	-0.35	0.36
pair mad at	0.21	-0.62	-0.19
pair mad because	-0.42	-0.44	0.77
pair mad that	-0.08	-0.66	0.67
pair mad when	-0.1	-0.75	0.11
pair made a	0.01	0.06	-0.07
pair made me	-0.0	-0.21	0.27
pair make a	0.0	-0.0	-0.0
pair make everything	-0.19	0.2	-0.02
pair make it	0.2	0.1	-0.23
pair make me	0.16	-0.0	-0.63
pair make plans	0.26	-0.04	-0.23
pair makes me	-0.58	0.22	0.29
pair making excuses	-0.03	0.17	-0.15
pair making me	-0.33	0.42	-0.27
pair manipulated by	-1.03	-0.08	1.03
pair many times	-0.32	0.32	-0.01
pair marriage .	-0.32	0.82	-0.21
pair matter .	-0.35	-0.29	0.35
pair matter to	0.18	-0.45	0.59
pair matters to	0.33	-0.28	-0.32
pair me !	-0.02	0.13	-0.11
pair me ,	-0.28	-0.12	0.38
pair me .	-0.75	0.12	-0.31
pair me ?	-0.31	0.56	-0.56
pair me all	-0.09	0.13	-0.04
pair me an	-0.41	0.32	-0.08
pair me angry	-0.79	-0.01	0.79
pair me any	-0.0	-0.04	0.04
pair me anymore	-0.0	0.24	-0.24
pair me at	0.35	0.13	-0.43
pair me because	0.3	-0.45	-0.23
pair me crazy	-0.0	0.06	-0.05
pair me down	-0.23	-0.08	0.27
pair me feel	-0.48	0.62	-0.53
pair me finish	0.44	0.06	-0.49
pair me first	-0.4	0.36	-0.16
pair me for	0.4	-0.56	-0.09
pair me if	0.69	-0.65	-0.62
pair me in	-0.29	0.27	-0.3
pair me know	0.3	-0.29	-0.3
pair me late	-1.19	0.35	0.91
pair me like	-0.41	-0.17	0.37
pair me look	-0.49	0.07	0.47
pair me more	0.0	-0.0	-0.0
pair me names	0.38	-0.05	-0.35
pair me out	-0.71	0.53	0.29
pair me sad	0.99	-0.95	-0.03
pair me seriously	-0.04	-0.13	0.17
pair me so	-0.3	0.5	-0.31
pair me that	0.11	-0.4	0.28
pair me the	0.47	-0.33	-0.42
pair me to	0.53	-0.51	-0.53
pair me up	0.1	-0.02	-0.14
pair me what	0.24	-0.0	-0.24
pair me when	0.29	-0.01	-1.04
pair me where	0.3	0.08	-0.3
pair me with	-0.31	0.31	-0.29
pair me yesterday	0.38	-0.33	-0.37
pair mean !	-0.03	0.05	-0.02
pair mean .	-0.01	0.24	-0.23
pair mean to	-0.19	0.12	-0.02
pair meeting .	0.33	-0.23	-0.33
pair meetings start	0.34	-0.33	-0.03
pair mess ,	-0.01	0.01	-0.0
pair mess .	-0.05	-0.07	0.07
pair mess is	-0.13	0.4	-0.27
pair messages .	-0.02	0.14	-0.12
pair messy .	0.34	-0.08	-0.33
pair middle of	0.31	-0.19	-0.29
pair might have	0.12	-0.12	-0.0
pair minute .	0.01	0.0	-0.01
pair miss our	0.13	-0.0	-0.13
pair miss you	0.3	-0.21	-0.29
pair missed the	-0.58	0.55	-0.25
pair missing you	0.49	-0.42	-0.52
pair mistakes .	-0.41	0.41	-0.01
pair misunderstood .	-0.45	-0.0	0.45
pair mom ,	0.02	0.27	-0.27
pair moment .	0.44	-0.44	-0.42
pair money .	0.27	0.35	-0.31
pair month ,	0.3	-0.02	-0.3
pair more .	-0.74	0.28	0.57
pair more about	-0.45	0.96	-0.65
pair more around	-0.0	0.04	-0.04
pair more like	-0.31	0.01	0.31
pair more responsible	-0.12	0.13	-0.07
pair more than	-0.25	0.29	-0.29
pair more time	0.33	-0.19	-0.33
pair morning .	0.3	-0.01	-0.3
pair morning and	0.35	-0.35	-0.0
pair mornings .	0.37	-0.26	-0.64
pair mother .	-0.31	-0.28	0.23
pair mother is	-0.1	-0.02	0.12
pair moving .	0.3	-0.0	-0.3
pair much .	-0.36	-0.21	0.35
pair much money	0.29	0.28	-0.3
pair music down	-0.1	0.1	-0.18
pair music is	-0.44	0.58	-0.16
pair must you	-0.0	0.32	-0.32
pair my birthday	-0.05	0.14	-0.09
pair my book	-0.86	0.87	-0.1
pair my boss	-0.54	0.39	-0.05
pair my chest	0.0	-0.0	-0.0
pair my concert	0.38	-0.4	-0.35
pair my cooking	0.17	-0.01	-0.16
pair my day	-0.5	0.76	-0.6
pair my family	-0.62	0.3	-0.28
pair my fault	-0.11	-0.05	0.16
pair my feeling	-0.3	-0.3	0.3
pair my feelings	-0.3	0.09	0.11
pair my friends	-0.25	0.1	-0.01
pair my heart	0.31	-0.31	-0.3
pair my husband	-0.3	0.29	0.0
pair my idea	-0.45	0.76	-0.35
pair my ideas	0.29	-0.0	-0.29
pair my impression	-0.39	-0.51	0.44
pair my messages	-0.1	0.15	-0.06
pair my mind	0.27	-0.26	-0.01
pair my mother	-0.11	-0.33	0.06
pair my opinion	-0.0	-0.4	0.31
pair my own	-0.17	-0.03	0.19
pair my partner	-0.46	0.41	-0.08
pair my sentence	0.45	-0.01	-0.44
pair my sister	0.28	0.32	-0.63
pair my stomach	0.05	-0.05	-0.0
pair my things	-0.17	0.8	-0.75
pair my time	-0.33	0.33	-0.4
pair my view	0.11	-0.41	0.4
pair my weight	0.17	-0.0	-0.17
pair my work	0.36	-0.0	-0.35
pair myself .	-0.02	-0.36	0.05
pair nag .	-0.31	0.07	-0.06
pair need .	0.07	-0.0	-0.07
pair need a	0.61	-0.27	-0.61
pair need for	0.44	-0.44	-0.01
pair need help	-0.26	-0.07	0.27
pair need is	0.69	-0.68	-0.01
pair need more	0.26	-0.01	-0.25
pair need quiet	0.04	-0.04	-0.0
pair need some	0.33	-0.05	-0.32
pair need to	0.12	0.17	-0.35
pair need you	-1.2	-0.33	0.52
pair negative .	-0.04	-0.16	0.18
pair neglected .	-0.48	-0.04	0.48
pair nervous .	0.2	-0.19	-0.02
pair nervous about	0.58	-0.02	-0.57
pair nervous to	0.31	-0.06	-0.3
pair nervous when	0.04	-0.0	-0.04
pair never call	-1.22	0.18	0.79
pair never clean	-0.0	0.28	-0.28
pair never do	-0.63	0.58	0.22
pair never feel	-0.11	-0.79	0.84
pair never get	-0.42	-0.01	0.03
pair never have	-0.21	0.27	-0.04
pair never help	-0.75	-0.6	0.61
pair never helping	-0.0	-0.28	0.28
pair never home	-0.34	-0.01	0.33
pair never listen	-0.32	-0.52	0.52
pair never listens	-0.29	0.31	-0.31
pair never take	-0.0	0.67	-0.67
pair never talk	-0.71	0.35	0.54
pair never think	-0.33	0.56	-0.56
pair never want	-0.04	0.33	-0.32
pair next time	0.6	-0.6	-0.24
pair night ,	0.08	-0.07	-0.01
pair night .	0.5	-0.03	-0.5
pair no friends	-0.35	-0.33	0.35
pair no one	-1.8	0.77	-0.18
pair no petrol	0.37	-0.06	-0.37
pair no plan	0.41	-0.21	-0.24
pair nobody cares	-0.38	-0.06	0.39
pair nobody in	-0.28	0.27	0.0
pair nobody wants	-0.09	0.51	-0.46
pair not .	-0.55	0.56	-0.42
pair not a	-0.3	-0.08	0.3
pair not angry	0.33	-0.68	0.39
pair not answer	0.62	-0.35	-0.4
pair not appreciate	-0.0	0.09	-0.09
pair not asked	0.55	-0.08	-0.52
pair not be	-0.0	0.43	-0.42
pair not being	0.36	-0.35	-0.29
pair not believe	-0.31	-1.03	0.93
pair not call	0.19	-0.84	-0.17
pair not care	-1.34	-0.26	0.64
pair not come	0.63	-0.52	-0.59
pair not do	-0.01	-0.62	0.16
pair not even	-0.11	0.59	-0.55
pair not ever	-0.26	0.3	-0.3
pair not fair	-0.64	0.34	0.03
pair not feel	0.17	-0.45	-0.16
pair not get	0.59	0.82	-0.9
pair not good	-0.3	-0.0	0.31
pair not had	0.28	-0.28	-0.0
pair not have	-0.31	0.32	-0.97
pair not hear	0.56	-0.28	-0.54
pair not heard	-0.66	-0.01	0.67
pair not help	-0.28	-0.06	0.3
pair not how	-0.11	0.11	-0.01
pair not important	0.04	-0.04	-0.01
pair not know	-0.02	0.29	-0.33
pair not like	-0.05	-1.46	0.28
pair not listen	-0.08	0.11	-0.35
pair not listening	-0.15	0.8	-0.8
pair not love	-0.61	-0.51	0.62
pair not make	0.04	-0.03	-0.01
pair not matter	-0.43	-0.71	0.54
pair not pulling	-0.01	0.03	-0.03
pair not respect	-0.18	0.35	-0.17
pair not sleep	0.14	0.28	-0.3
pair not so	-0.5	-1.08	0.88
pair not spend	0.21	0.02	-0.23
pair not stand	-0.67	-0.86	0.86
pair not talk	-0.09	0.28	-0.39
pair not talked	0.0	-0.0	-0.0
pair not tell	0.3	0.08	-0.3
pair not there	-0.62	0.58	0.15
pair not think	0.08	-0.83	0.71
pair not to	0.3	-0.27	-0.29
pair not trust	-0.51	0.23	-0.23
pair not try	-0.53	-0.45	0.57
pair not trying	-0.64	-0.04	0.63
pair not understand	-0.0	0.02	-0.02
pair not value	-0.31	-0.23	0.32
pair not want	-0.34	-1.43	0.48
pair not you	-0.31	0.36	-0.31
pair nothing .	-0.54	0.68	-0.74
pair nothing i	-0.8	0.47	-0.15
pair notice ,	0.23	-0.0	-0.23
pair notice my	0.39	-0.0	-0.38
pair notice that	0.32	-0.56	0.03
pair notice you	-0.18	-0.39	0.39
pair noticed that	0.0	-0.0	-0.0
pair noticed the	0.05	-0.0	-0.05
pair noticed you	-0.01	-0.3	0.3
pair now ,	0.39	-0.04	-0.37
pair now .	-0.09	0.35	-0.06
pair now i	0.08	-0.19	0.11
pair nowhere .	-0.55	-0.0	0.56
pair o'clock .	0.58	-0.0	-0.58
pair obvious that	-0.14	0.91	-0.91
pair of a	0.26	-0.33	0.01
pair of being	-0.28	-0.21	0.3
pair of course	-0.05	0.05	-0.0
pair of everybody	-0.07	0.09	-0.01
pair of how	0.3	0.41	-0.3
pair of it	-0.0	-0.0	0.0
pair of me	-0.4	0.19	0.4
pair of my	-0.3	0.3	-0.35
pair of the	0.41	-0.19	-0.25
pair of you	-1.77	0.56	-0.2
pair of your	0.17	-0.43	0.02
pair off !	-0.45	0.47	-0.4
pair often feel	0.11	-0.23	0.04
pair okay .	0.59	-0.01	-0.59
pair on .	0.03	0.03	-0.05
pair on a	0.2	-0.07	-0.12
pair on eggshells	-0.04	-0.02	0.06
pair on friday	0.09	-0.0	-0.08
pair on me	-0.3	-0.03	0.3
pair on my	1.35	0.47	-1.45
pair on purpose	-0.33	-0.74	0.33
pair on sunday	0.19	-0.03	-0.17
pair on that	-0.23	0.26	-0.04
pair on the	0.56	-0.56	-0.25
pair on time	-0.28	0.29	-0.34
pair on tuesdays	0.59	-0.57	-1.22
pair on us	-0.64	0.48	-0.32
pair on you	-0.36	-0.95	0.73
pair on your	0.51	-0.08	-0.18
pair once .	-0.79	0.07	0.26
pair once again	-0.04	0.14	-0.1
pair one can	-0.07	1.26	-1.22
pair one thing	0.18	0.04	-0.2
pair one who	-0.31	-0.09	0.14
pair one-sided .	-0.63	-0.01	0.63
pair only call	-0.45	0.38	0.4
pair only one	-0.3	-0.31	0.3
pair only you	-0.3	0.3	-0.43
pair open .	-0.05	0.07	-0.02
pair opinion .	-0.3	-0.01	0.3
pair other .	0.29	-0.02	-0.28
pair others .	0.57	-0.51	-0.56
pair ought to	-0.03	0.04	-0.01
pair our anniversary	0.31	0.7	-0.57
pair our marriage	-1.3	0.82	-0.73
pair our money	-0.15	0.24	-0.14
pair our talks	0.3	-0.02	-0.29
pair out ,	-0.25	0.26	-0.01
pair out .	-0.07	0.03	0.17
pair out of	-0.1	0.11	-0.34
pair out tonight	-0.05	0.3	-0.3
pair out when	0.32	-0.23	-0.31
pair over me	-0.85	-0.3	0.87
pair overreacting .	-0.33	0.19	0.22
pair overwhelmed when	0.26	-0.07	-0.19
pair overwhelmed with	0.0	-0.0	-0.0
pair owe me	-0.41	0.32	-0.08
pair paid attention	-0.3	0.3	-0.01
pair parents .	0.35	-0.35	-0.23
pair party .	-0.27	0.28	-0.01
pair party and	0.03	-0.02	-0.0
pair pay attention	-0.29	0.31	-0.3
pair peace .	1.0	-0.05	-1.0
pair people .	-0.31	0.32	-0.01
pair people like	-0.01	0.88	-0.88
pair people never	-0.0	0.0	-0.0
pair phone .	0.12	-0.1	-0.86
pair phone is	0.01	-0.0	-0.01
pair pick up	-0.08	0.1	-0.5
pair picked up	0.29	-0.0	-0.29
pair pigsty .	-0.19	0.23	-0.04
pair plan .	0.45	0.15	-0.62
pair plan the	0.18	-0.17	-0.0
pair plans ,	0.08	-0.04	-0.04
pair plans are	0.03	-0.0	-0.03
pair plans change	1.68	-1.36	-0.82
pair plans without	0.58	-0.2	-0.58
pair play with	0.02	-0.01	-0.0
pair please stop	0.23	0.1	-0.38
pair pointless .	-0.63	-0.0	0.63
pair priority .	-0.3	-0.08	0.3
pair problem .	-0.38	-0.32	0.55
pair problem is	-1.13	-0.2	0.21
pair promise .	-0.2	0.2	-0.01
pair proud of	0.32	-0.04	-0.32
pair pulling your	-0.01	0.03	-0.03
pair punishing me	-0.06	-0.15	0.21
pair purpose .	-0.33	-0.74	0.33
pair put me	-0.3	-0.3	0.3
pair put work	-0.0	-0.03	0.03
pair put your	-0.39	0.39	-0.36
pair quiet !	-0.79	0.79	-0.56
pair quiet .	-0.28	0.29	-0.17
pair rather be	-0.05	-0.3	0.3
pair read that	-0.08	0.08	-0.0
pair ready .	0.88	-0.66	-0.88
pair really feel	0.3	-0.44	-0.28
pair really scared	0.36	-0.29	-0.3
pair reason .	0.3	-0.02	-0.37
pair reassurance .	0.0	-0.0	-0.0
pair relationship is	-0.83	-0.01	0.83
pair relax when	0.35	-0.11	-0.32
pair rely on	-0.42	-0.53	0.32
pair report is	0.27	0.36	-0.29
pair respect ,	-0.26	-1.0	1.12
pair respect me	-1.15	-0.03	1.04
pair responsible .	-0.16	0.14	-0.08
pair rest .	0.67	-0.01	-0.67
pair ridiculous .	-0.0	0.09	-0.09
pair right .	-0.33	0.12	0.08
pair right now	-0.03	0.37	-0.12
pair room .	-0.46	0.55	-0.16
pair rude .	-1.06	0.49	-0.32
pair rude of	-0.24	-0.26	0.27
pair rude to	-0.22	-0.43	0.43
pair ruin everything	-0.06	-1.16	1.17
pair running late	0.42	-0.38	-0.36
pair sad .	0.95	-0.43	-0.91
pair sad about	0.28	-0.02	-0.28
pair sad and	0.64	-0.24	-0.63
pair sad because	-0.28	-0.3	0.31
pair sad that	-0.13	-0.09	0.14
pair sad when	-0.1	-0.08	0.14
pair safe .	0.01	-0.0	-0.0
pair said .	-0.17	0.38	-0.43
pair said you	-0.3	0.3	-0.02
pair saw the	0.01	-0.01	-0.0
pair say .	-0.34	-0.12	0.34
pair say sorry	-0.37	0.37	-0.27
pair say thank	-0.19	0.22	-0.12
pair say that	0.22	0.89	-0.56
pair saying you	0.04	-0.4	0.37
pair scared .	0.48	-0.21	-0.41
pair scared when	0.31	-0.27	-0.3
pair school .	0.32	-0.3	-0.01
pair see it	0.91	-0.99	-0.81
pair see that	-0.71	-0.8	1.02
pair see you	0.11	-0.58	-0.19
pair seems like	-0.6	-0.31	0.31
pair selfish .	-1.0	-0.23	0.54
pair selfish of	-0.07	0.3	-0.3
pair selfish you	-0.39	-0.35	0.65
pair sensitive .	-0.0	-0.0	0.0
pair seriously .	-0.03	-0.1	0.13
pair servant .	-0.26	0.42	-0.33
pair seven .	0.35	-0.63	-0.3
pair share .	-0.18	0.19	-0.08
pair share it	0.18	-0.17	-0.0
pair she is	-0.83	0.29	0.11
pair should apologise	-0.17	-0.45	0.71
pair should have	-0.09	0.17	-0.1
pair should help	-0.03	-0.14	0.16
pair should know	-0.29	-0.01	0.29
pair should listen	-0.02	0.3	-0.3
pair should not	-0.27	1.34	-1.26
pair shut up	-0.26	0.29	-0.26
pair sick of	-0.64	-0.7	0.71
pair side .	0.26	-0.29	0.07
pair since the	0.21	-0.2	-0.02
pair since you	0.3	-0.26	-0.12
pair sister .	-0.26	0.24	0.24
pair sit down	-0.32	0.32	-0.06
pair sit there	-0.57	0.29	-0.03
pair sit with	0.3	-0.29	-0.32
pair six ,	0.4	-0.4	-0.0
pair sleep .	0.36	-0.32	-1.01
pair sleep well	0.54	-0.54	-0.0
pair slob .	-1.05	0.44	-0.39
pair slow .	-0.14	0.58	-0.59
pair small when	0.32	-0.11	-0.32
pair so angry	-0.31	0.51	-0.44
pair so careless	-0.37	-0.61	0.67
pair so cruel	-0.08	-0.56	0.57
pair so difficult	-0.7	-0.16	0.3
pair so fast	0.01	-0.01	-0.0
pair so happy	0.54	-0.12	-0.54
pair so i	0.07	-0.0	-0.06
pair so inconsiderate	-0.33	-0.02	0.33
pair so lazy	-0.86	-0.17	0.18
pair so loud	-0.28	-0.04	0.28
pair so much	-0.35	-0.12	0.35
pair so negative	-0.02	-0.13	0.14
pair so rude	-0.34	-1.05	0.35
pair so selfish	-0.55	-0.28	0.25
pair so that	0.3	-0.29	-0.3
pair so tired	0.3	-0.23	-0.22
pair so unfair	-0.0	0.47	-0.46
pair some company	0.05	-0.04	-0.01
pair some help	0.02	-0.01	-0.01
pair some quiet	0.0	-0.0	-0.0
pair some reassurance	0.0	-0.0	-0.0
pair some time	0.31	-0.19	-0.3
pair somebody else	-0.17	-0.08	0.24
pair something .	-0.73	0.22	0.69
pair something that	0.61	-0.47	-0.07
pair sometimes feel	0.08	-0.49	0.09
pair sometimes i	0.24	-0.3	-0.0
pair sorry ,	-0.03	0.3	-0.39
pair sorry .	-0.27	0.39	-0.23
pair spend more	0.3	-0.18	-0.29
pair spend so	-0.05	-0.01	0.06
pair spend time	-0.62	-0.24	0.53
pair spending time	0.26	-0.18	-0.08
pair start late	0.29	-0.25	-0.03
pair start to	0.61	-0.55	-0.09
pair start with	0.31	0.46	-0.31
pair statement :	0.3	-0.01	-0.3
pair still feel	-0.28	-0.06	0.3
pair stop .	0.24	0.09	-0.3
pair stop being	-0.95	-0.09	0.15
pair stop lying	-0.01	0.16	-0.16
pair stop making	-0.03	0.17	-0.15
pair stop yelling	-0.29	0.3	-0.3
pair stressed ,	0.29	-0.28	-0.27
pair stupid .	-0.51	-0.27	0.76
pair stupid thing	-0.17	0.27	-0.23
pair such a	-0.83	0.33	0.14
pair support .	0.0	-0.0	-0.0
pair supported if	0.3	-0.09	-0.28
pair take her	-0.0	0.03	-0.03
pair take me	-0.44	0.84	-0.72
pair take the	0.27	-0.26	-0.27
pair taken for	-0.54	-0.38	0.55
pair taking me	-0.07	-0.14	0.2
pair talk .	-0.16	0.12	0.06
pair talk about	0.47	-0.51	-0.25
pair talk to	-1.11	0.18	0.07
pair talking to	-0.33	-0.35	0.36
pair talks .	0.33	-0.02	-0.33
pair tell me	0.32	-0.7	-0.3
pair tell you	-0.23	-0.19	-0.09
pair telling me	0.3	-0.27	-0.3
pair ten minutes	0.33	-0.3	-0.75
pair ten o'clock	0.0	-0.0	-0.0
pair terrible .	-0.25	0.32	-0.29
pair than me	-0.44	-0.84	0.45
pair than with	-0.31	0.66	-0.55
pair thank you	0.72	-0.09	-1.22
pair thanks for	0.06	-0.02	-0.3
pair thanks to	-0.3	0.3	-0.07
pair that ,	-0.23	0.29	-0.27
pair that .	-0.26	0.58	-0.58
pair that ?	-0.55	0.51	-0.22
pair that he	-0.67	-0.69	0.68
pair that i	0.0	-0.13	-0.15
pair that is	-1.31	0.71	-0.17
pair that it	-0.85	-0.16	0.88
pair that my	-0.02	-0.0	0.03
pair that phone	-0.36	0.37	-0.0
pair that she	-0.04	-0.03	0.06
pair that the	0.18	-0.1	-0.25
pair that this	-0.25	-0.28	0.52
pair that tone	0.01	-0.01	-0.0
pair that was	0.16	-0.39	-0.29
pair that we	0.91	-0.6	-0.72
pair that you	-0.11	-0.84	0.14
pair that your	-0.37	-0.02	0.38
pair the bill	-0.0	0.0	-0.0
pair the bins	0.27	-0.12	-0.19
pair the budget	0.0	-0.0	-0.0
pair the car	0.36	-0.03	-0.36
pair the children	0.69	-0.1	-0.6
pair the chores	0.3	-0.27	-0.3
pair the client	0.29	-0.0	-0.29
pair the cooking	0.92	-0.49	-0.9
pair the deadline	-0.31	0.33	-0.02
pair the dishes	0.31	-0.19	-0.6
pair the door	-0.05	0.36	-0.36
pair the evenings	0.68	-0.02	-0.67
pair the floor	0.02	-0.0	-0.02
pair the group	-0.26	-0.02	0.26
pair the house	0.19	0.09	-0.25
pair the housework	0.0	-0.0	-0.0
pair the kids	-0.0	-0.26	-0.05
pair the kitchen	-0.06	0.09	-0.04
pair the last	0.18	0.0	-0.18
pair the lights	-0.07	0.09	-0.02
pair the load	0.3	-0.02	-0.3
pair the mess	-0.03	-0.48	0.46
pair the middle	0.31	-0.19	-0.29
pair the moment	0.44	-0.44	-0.42
pair the money	0.3	-0.01	-0.3
pair the mornings	0.6	-0.28	-0.57
pair the move	0.24	-0.24	-0.0
pair the music	0.29	-0.29	-0.04
pair the noise	0.31	-0.3	-0.6
pair the one	-0.25	0.3	-0.29
pair the only	-0.59	-0.31	0.6
pair the party	-0.36	0.37	-0.0
pair the plan	-0.28	0.29	-0.01
pair the problem	-0.17	0.55	-0.32
pair the rent	-0.0	0.06	-0.06
pair the report	0.29	-0.0	-0.29
pair the same	0.24	0.21	-0.6
pair the school	-0.48	-0.24	0.5
pair the shopping	0.11	-0.05	-0.05
pair the sink	0.28	-0.03	-0.28
pair the television	0.99	-0.2	-0.92
pair the time	-0.16	0.16	-0.0
pair the trip	0.02	-0.0	-0.02
pair the two	0.31	-0.2	-0.31
pair the wall	-0.35	0.35	-0.0
pair the way	-0.04	-0.73	0.53
pair the weekend	0.67	-0.14	-0.63
pair the whole	-0.14	0.33	-0.33
pair the work	-0.66	0.49	-0.15
pair the worst	-0.36	0.3	0.82
pair them .	-0.58	-0.0	0.58
pair there .	-0.73	-0.01	0.27
pair there are	0.26	-0.07	-0.19
pair there is	-0.23	0.07	0.16
pair these days	-0.06	-0.0	0.06
pair they are	-0.72	0.74	-0.3
pair they do	-0.96	0.32	0.1
pair thing to	-0.17	0.27	-0.23
pair think .	0.32	0.27	-0.74
pair think about	-0.34	0.11	0.22
pair think i	0.47	0.15	-0.43
pair think it	0.09	-0.62	0.24
pair think that	-0.38	-0.71	0.79
pair think we	0.3	-0.0	-0.3
pair think you	-0.91	-0.68	0.78
pair thinks you	-0.13	0.58	-0.53
pair this .	-0.9	-0.99	1.14
pair this family	-0.28	0.27	-0.0
pair this house	-0.63	0.37	-0.18
pair this is	-1.05	0.29	0.33
pair this marriage	-0.15	-0.18	0.15
pair this mess	-0.03	0.14	-0.11
pair this month	0.29	-0.01	-0.29
pair this morning	0.3	-0.01	-0.3
pair this on	-0.15	-0.03	0.17
pair this relationship	-0.64	-0.01	0.64
pair this time	-0.38	0.38	-0.03
pair this to	-0.64	-0.29	0.41
pair this up	-0.18	0.3	-0.12
pair this week	0.06	-0.04	-0.02
pair this would	-0.95	1.25	-0.49
pair though i	-0.38	-0.37	0.38
pair though nobody	-0.44	-0.01	0.45
pair though you	-0.03	-0.07	0.1
pair through .	-0.16	0.32	-0.18
pair tight when	0.0	-0.0	-0.0
pair time ,	0.3	-0.28	-0.19
pair time .	-0.6	0.61	-0.32
pair time ?	-0.0	0.0	-0.04
pair time for	-0.29	0.28	0.17
pair time to	0.3	-0.13	-0.3
pair time together	0.32	-0.08	-0.32
pair time we	-0.15	0.21	-0.11
pair time with	0.33	-0.07	-0.33
pair tired .	0.26	0.04	-0.57
pair tired and	0.24	-0.01	-0.24
pair tired of	-0.62	-0.61	0.62
pair to .	-0.09	-0.31	1.06
pair to a	-0.47	-0.03	0.47
pair to admit	-0.45	-0.66	0.86
pair to apologise	-0.26	0.11	0.11
pair to ask	0.13	0.15	-0.2
pair to be	-0.29	0.22	0.39
pair to bed	0.24	-0.0	-0.24
pair to blame	-0.51	-0.24	0.52
pair to call	0.29	0.15	-0.49
pair to calm	0.21	-0.06	-0.16
pair to change	-0.1	-0.33	0.34
pair to clean	-0.41	0.58	-0.32
pair to come	-0.34	-0.62	0.41
pair to control	-0.02	-0.0	0.02
pair to decide	0.12	-0.1	-0.02
pair to do	-0.48	0.27	0.05
pair to eat	0.31	-0.3	-0.29
pair to explain	0.28	-0.0	-0.28
pair to feel	0.56	-0.03	-0.43
pair to find	0.58	-0.51	-0.56
pair to finish	0.08	-0.01	-0.07
pair to get	-0.43	-0.01	0.43
pair to go	0.43	0.28	-0.3
pair to grow	-0.69	-0.54	0.69
pair to have	0.56	0.05	-0.59
pair to hear	0.9	-0.52	-0.79
pair to help	-0.04	0.13	-0.09
pair to her	-0.0	0.09	-0.09
pair to hurt	-0.39	-0.02	0.3
pair to it	0.13	-0.1	-0.02
pair to know	0.62	-0.29	-0.59
pair to leave	-0.26	-0.0	0.26
pair to listen	-0.46	-0.64	0.56
pair to lock	-0.32	0.34	-0.42
pair to make	0.0	-0.0	-0.0
pair to me	0.19	-0.35	0.07
pair to my	-0.04	-0.76	0.22
pair to myself	0.45	-0.37	-0.12
pair to pick	0.32	-0.32	-0.01
pair to play	0.78	-0.1	-0.71
pair to relax	0.35	-0.11	-0.32
pair to repeat	0.53	-0.38	-0.51
pair to say	-0.04	0.26	-0.25
pair to share	0.29	-0.08	-0.29
pair to sit	0.78	-0.43	-0.51
pair to sleep	0.59	-0.59	-0.04
pair to speak	0.56	-0.05	-0.56
pair to spend	0.55	-0.29	-0.19
pair to start	-0.2	0.23	-0.06
pair to stop	-0.68	0.04	0.02
pair to take	0.32	-1.2	-0.28
pair to talk	0.05	-0.05	-0.01
pair to tell	0.11	1.37	-0.81
pair to the	0.19	-0.01	-0.19
pair to think	0.3	-0.25	-0.3
pair to understand	0.36	-0.12	-0.36
pair to work	-0.04	0.09	-0.05
pair to you	-0.56	0.74	-0.64
pair today .	0.36	-0.35	-0.67
pair together .	0.28	0.17	-0.33
pair told me	0.42	-0.31	-0.41
pair told you	-0.39	0.36	-0.3
pair tomorrow .	0.7	-0.57	-0.4
pair tone .	-0.4	-0.0	0.4
pair tonight .	0.7	0.3	-0.67
pair tonight ?	0.31	-0.31	-0.0
pair too controlling	-0.01	0.02	-0.01
pair too loud	-0.46	0.6	-0.23
pair too much	-0.12	0.12	-0.0
pair too sensitive	-0.0	-0.01	0.01
pair took the	0.16	-0.13	-0.04
pair torn about	0.3	-0.0	-0.3
pair treat me	-0.56	0.17	0.23
pair treated like	0.5	-0.01	-0.5
pair trip .	0.11	-0.0	-0.11
pair trouble .	-0.18	0.33	-0.17
pair trouble concentrating	0.21	-0.14	-0.09
pair trust me	-0.01	-0.03	0.03
pair trust you	-0.67	0.23	-0.23
pair try .	-0.53	-0.45	0.57
pair try harder	-0.36	-0.41	0.5
pair trying .	-0.48	-0.38	0.74
pair trying to	0.05	0.0	0.06
pair turn away	0.42	-0.02	-0.42
pair turns .	0.16	-0.05	-0.12
pair two of	0.31	-0.2	-0.31
pair unbelievable .	-0.54	0.79	-0.36
pair uncomfortable when	0.13	-0.0	-0.13
pair uncomfortable with	0.17	-0.02	-0.15
pair understand anything	-0.77	-0.44	0.63
pair understand how	0.25	-0.18	-0.23
pair understand what	0.34	-0.07	-0.34
pair understand you	1.44	-0.05	-1.44
pair uneasy when	0.02	-0.0	-0.02
pair unfair .	-0.81	-0.02	0.82
pair unfair to	-0.0	0.09	-0.09
pair unhappy because	-0.67	-0.73	0.72
pair unimportant .	0.58	-0.14	-0.57
pair unimportant to	-0.88	-0.72	0.91
pair unreasonable .	-0.03	-0.08	0.11
pair unreliable .	-0.07	0.36	-0.35
pair unwanted .	-0.69	-0.01	0.69
pair up !	-0.08	1.01	-1.07
pair up ,	0.15	0.12	-0.62
pair up .	-0.89	-0.3	0.9
pair up ?	-0.12	0.31	-0.2
pair up after	0.02	0.1	-0.47
pair up on	-1.09	-0.02	1.09
pair up the	0.52	-0.25	-0.28
pair up this	-0.01	0.02	-0.01
pair up with	-0.4	-0.44	0.55
pair up without	0.3	-0.3	-0.29
pair up your	-0.71	0.51	-0.34
pair upset .	-0.34	-0.6	0.35
pair upset about	0.3	-0.3	-0.3
pair upset because	-0.65	-0.5	0.82
pair upset that	-0.42	-0.3	0.43
pair upset when	-0.23	-0.56	0.23
pair upset with	0.83	-1.2	-0.74
pair us .	-0.36	0.06	-0.04
pair us late	-0.74	0.76	-0.03
pair us to	0.38	-0.06	-0.37
pair use a	0.39	-0.02	-0.39
pair use some	0.06	-0.05	-0.01
pair use your	-0.16	0.24	-0.67
pair used .	-1.16	-0.1	1.15
pair used to	0.35	-0.3	-0.86
pair using me	-0.38	-0.01	0.39
pair value honesty	0.17	-0.0	-0.17
pair value my	-0.3	-0.01	0.3
pair voice ,	0.02	-0.01	-0.01
pair voices get	0.0	-0.0	-0.0
pair walking on	-0.04	-0.02	0.06
pair wall .	-0.3	0.03	0.3
pair want me	-0.32	-0.21	0.32
pair want to	0.36	-1.31	-0.21
pair want us	0.83	-0.02	-0.83
pair want you	-0.41	-0.33	0.33
pair wanted to	-0.04	-0.05	0.07
pair wants to	-0.09	0.51	-0.46
pair was annoyed	0.27	-0.12	-0.2
pair was concerned	0.0	-0.0	-0.0
pair was disappointed	0.48	-0.4	-0.11
pair was hoping	0.47	-0.12	-0.4
pair was hurt	0.09	-0.3	0.22
pair was looking	0.31	-0.0	-0.31
pair was not	-0.45	-0.24	0.35
pair was really	0.28	-0.0	-0.28
pair was rude	-0.43	0.05	0.23
pair was sad	0.62	-0.1	-0.53
pair was scared	0.01	-0.0	-0.01
pair was so	0.17	0.33	-0.65
pair was told	0.01	-0.01	-0.0
pair was worried	0.3	-0.23	-0.3
pair wasting my	-0.19	0.36	-0.18
pair way .	0.87	0.69	-1.04
pair way you	-0.43	-0.53	0.53
pair we agree	0.06	-0.06	-0.0
pair we agreed	0.09	-0.02	-0.07
pair we are	-0.65	-0.29	0.6
pair we argue	0.27	-0.31	-0.07
pair we can	0.89	-0.21	-0.88
pair we could	0.32	-0.14	-0.31
pair we do	0.34	-0.31	-0.73
pair we eat	0.02	-0.01	-0.01
pair we fight	0.45	-0.33	-0.39
pair we go	0.17	0.09	-0.25
pair we had	0.35	-0.23	-0.13
pair we have	0.38	-0.38	-0.0
pair we left	0.3	-0.0	-0.3
pair we look	0.3	-0.28	-0.3
pair we lost	-0.3	0.3	-0.47
pair we never	-0.76	0.56	-0.14
pair we plan	0.3	-0.3	-0.01
pair we should	-0.44	-0.05	0.44
pair we spoke	0.37	-0.17	-0.37
pair we talk	0.51	-0.55	-0.28
pair we talked	1.32	-0.17	-1.3
pair we will	0.35	-0.33	-0.37
pair we would	-0.3	0.31	-0.28
pair week .	0.17	-0.13	-0.01
pair weekend ,	0.24	-0.21	-0.06
pair weekend .	0.69	-0.12	-0.61
pair weight .	0.12	0.02	-0.14
pair were busy	0.3	-0.22	-0.3
pair were hurt	0.18	-0.13	-0.04
pair were late	-0.11	0.14	-0.03
pair were not	-0.5	-0.51	0.35
pair were rude	-0.31	-0.56	0.57
pair were wrong	-0.42	-0.41	0.64
pair were you	-0.37	0.32	-0.3
pair what happened	0.37	-0.14	-0.37
pair what i	-0.2	0.19	-0.44
pair what is	-0.49	0.61	-0.29
pair what time	0.45	-0.45	-0.36
pair what to	0.07	-0.02	-0.05
pair what was	0.0	-0.0	-0.0
pair what you	0.28	-0.27	-0.29
pair when are	-0.36	0.48	-0.3
pair when i	0.94	0.09	-1.27
pair when it	0.91	-0.9	-0.46
pair when meetings	0.34	-0.33	-0.03
pair when my	0.96	-0.02	-0.94
pair when nobody	0.46	-0.0	-0.46
pair when plans	0.7	-0.01	-0.7
pair when promises	0.31	-0.01	-0.31
pair when the	0.68	-0.06	-0.66
pair when there	0.9	-0.41	-0.55
pair when they	0.62	-0.94	-0.6
pair when voices	0.0	-0.0	-0.0
pair when we	0.71	-0.05	-0.59
pair when you	0.36	-1.15	-0.41
pair whenever we	-0.07	-0.67	0.18
pair while i	1.24	-0.24	-1.21
pair whining .	-0.68	0.44	0.23
pair who has	-0.42	0.52	-0.39
pair why .	0.33	-0.01	-0.33
pair why are	-0.03	0.3	-0.27
pair why can	-0.01	0.04	-0.03
pair why did	-0.27	0.3	-0.03
pair why do	-0.01	0.3	-0.3
pair will be	0.78	-0.66	-0.24
pair will never	-0.0	0.0	-0.0
pair will not	-0.31	0.37	-0.35
pair will you	0.27	-0.27	-0.16
pair willing to	0.31	-0.31	-0.0
pair wish i	1.02	-0.2	-0.99
pair wish we	0.39	-0.27	-0.38
pair wish you	-0.7	-0.45	0.7
pair with .	-0.6	-0.31	0.6
pair with a	-0.15	0.0	0.15
pair with all	-0.31	0.3	1.05
pair with anything	-0.31	1.06	-1.06
pair with her	0.11	-0.0	-0.11
pair with how	0.32	-0.26	-0.32
pair with me	0.23	-0.48	0.2
pair with money	-0.55	0.07	0.48
pair with that	-0.33	0.33	-0.0
pair with the	0.34	-0.02	-0.34
pair with you	-0.15	-0.06	-0.43
pair with your	-0.56	0.12	0.15
pair without a	0.34	-0.01	-0.34
pair without asking	0.31	-0.0	-0.31
pair without me	-0.37	-0.15	0.37
pair without saying	0.15	-0.0	-0.15
pair work .	-0.49	0.25	0.42
pair work before	-0.27	0.27	0.0
pair work with	-0.41	0.09	0.14
pair working .	-0.38	-0.14	0.39
pair worn out	0.75	-0.53	-0.75
pair worried ,	0.01	-0.0	-0.01
pair worried .	0.41	-0.2	-0.36
pair worried about	0.14	-0.06	-0.07
pair worried because	0.3	-0.28	-0.3
pair worried that	0.48	-0.42	-0.47
pair worried when	0.39	-0.06	-0.33
pair worries me	0.73	-0.73	-0.65
pair worry .	0.42	-0.71	-0.35
pair worthless .	-0.3	0.23	0.27
pair would appreciate	-0.26	-0.51	0.27
pair would be	-0.72	-0.45	0.5
pair would better	-0.26	0.33	-0.16
pair would call	0.21	0.09	-0.34
pair would do	-0.3	0.27	0.37
pair would feel	-0.19	-0.28	0.23
pair would have	-0.38	0.38	-0.09
pair would help	0.23	-0.16	-1.21
pair would like	0.91	-0.56	-0.7
pair would listen	-0.3	0.3	0.05
pair would love	0.84	-0.1	-0.82
pair would not	-0.52	0.73	-0.65
pair would prefer	0.03	-0.02	-0.01
pair would rather	0.43	-0.52	-0.02
pair would really	0.11	-0.02	-0.09
pair would stop	-0.09	-0.14	0.2
pair would you	0.9	-0.59	-0.24
pair wrong .	0.63	0.08	-0.76
pair wrong to	-0.06	-0.02	0.08
pair yelling at	-1.74	-0.08	1.73
pair yesterday ,	0.3	-0.28	-0.3
pair yesterday .	0.37	-0.18	-0.37
pair you ,	-0.41	-0.01	-0.24
pair you .	-0.54	-0.41	0.23
pair you ?	0.12	-0.04	-0.1
pair you act	-1.11	0.26	0.63
pair you again	0.39	0.01	-0.4
pair you always	-0.3	0.43	0.02
pair you and	0.24	0.32	-0.8
pair you are	-0.71	-0.22	0.31
pair you ask	0.67	-0.0	-0.67
pair you asked	0.31	-0.05	-0.33
pair you at	0.3	-0.3	-0.3
pair you be	-0.15	0.17	-0.32
pair you because	-0.24	0.14	-0.09
pair you borrow	0.16	-0.0	-0.16
pair you broke	-0.38	0.72	-0.38
pair you call	0.29	-0.02	-0.28
pair you called	0.03	-0.01	-0.02
pair you came	0.36	-0.67	-0.32
pair you can	-0.27	0.64	-0.44
pair you care	-0.37	-0.27	0.3
pair you cared	-0.49	0.06	0.49
pair you come	-0.43	-0.01	0.43
pair you could	0.02	-0.02	-0.04
pair you did	0.11	0.11	-0.22
pair you do	-0.21	-0.1	0.07
pair you drive	0.42	0.13	-0.49
pair you embarrassed	-0.19	0.19	-0.0
pair you even	-0.57	0.11	0.12
pair you ever	-0.23	0.25	-0.02
pair you for	-0.05	-1.13	0.3
pair you forget	0.05	0.78	-0.44
pair you forgot	-0.58	0.12	-0.03
pair you get	-0.02	0.24	-0.38
pair you go	-0.31	0.52	0.15
pair you going	-0.38	0.53	-0.29
pair you got	-0.65	0.78	-0.17
pair you grab	0.6	-0.32	-0.31
pair you greet	0.76	-0.47	-0.75
pair you had	-0.58	0.34	0.27
pair you hate	-1.09	0.29	-0.26
pair you have	-0.47	-0.39	0.39
pair you help	1.0	-0.96	-0.08
pair you hurt	-1.03	0.71	1.23
pair you ignore	-0.45	-0.02	0.45
pair you ignored	-0.73	0.8	-0.27
pair you ignoring	-0.07	0.14	-0.07
pair you interrupt	-0.42	0.1	0.0
pair you is	-0.63	0.58	-0.57
pair you just	-0.37	0.58	-0.32
pair you keep	-0.45	0.47	-0.02
pair you know	-0.33	0.52	-0.36
pair you laughed	0.64	-0.1	-0.58
pair you leave	0.57	0.74	-0.59
pair you left	0.02	-0.02	-0.08
pair you let	-0.16	0.16	-0.01
pair you lied	0.11	0.26	-0.11
pair you listened	-0.26	0.32	-0.56
pair you love	-0.97	0.09	1.7
pair you made	-0.45	0.38	0.19
pair you make	-0.02	0.48	-0.55
pair you meant	0.47	-0.02	-0.45
pair you must	-0.0	0.6	-0.6
pair you need	-0.61	0.28	-0.07
pair you never	-0.4	-0.51	0.76
pair you notice	0.41	-0.0	-0.41
pair you only	-0.45	0.4	0.39
pair you ought	-0.03	0.04	-0.01
pair you out	-2.06	-0.06	2.06
pair you owe	-0.41	0.32	-0.08
pair you people	-0.0	0.0	-0.0
pair you please	0.4	-0.32	-0.02
pair you promised	-0.28	0.34	-0.16
pair you put	-0.89	-0.15	0.96
pair you really	-0.01	0.63	-0.63
pair you respect	-1.29	-0.1	1.3
pair you ruined	-1.11	-0.05	1.08
pair you said	0.14	-0.1	-0.3
pair you say	-0.23	-0.13	0.24
pair you see	-0.18	0.34	-0.42
pair you should	-0.59	0.17	0.14
pair you sit	0.0	-0.3	0.03
pair you slob	-0.02	0.29	-0.28
pair you so	-0.81	0.31	-0.3
pair you speak	-0.53	0.47	-0.23
pair you spend	-0.32	0.36	-0.08
pair you started	-0.07	0.08	-0.01
pair you take	0.23	-0.11	-0.37
pair you talk	-0.19	-0.52	0.24
pair you tell	0.71	-0.04	-0.71
pair you that	-0.38	0.52	-0.15
pair you think	-0.37	0.7	-0.55
pair you this	0.85	-0.07	-0.82
pair you to	-1.63	0.04	0.02
pair you told	0.62	-0.68	-0.61
pair you took	-0.27	0.19	0.23
pair you totally	-0.55	0.53	-0.47
pair you treat	-0.25	0.18	-0.04
pair you turn	0.24	0.26	-0.4
pair you two	0.44	-0.38	-0.22
pair you upset	-0.49	0.49	-0.01
pair you want	-0.46	0.47	-0.1
pair you were	-0.24	-0.38	0.15
pair you when	0.03	-0.47	0.01
pair you will	0.27	0.34	-0.85
pair you work	0.3	0.01	-0.3
pair you would	-0.53	0.3	-0.05
pair you yell	0.01	0.11	-0.3
pair your act	-0.51	0.53	-0.37
pair your attitude	-0.61	-0.15	0.28
pair your behaviour	-0.66	-0.03	0.62
pair your call	0.54	-0.22	-0.32
pair your clothes	-0.68	0.71	-0.65
pair your constant	-0.83	0.47	0.48
pair your driving	-0.26	0.28	-0.12
pair your excuses	-0.42	-0.08	0.25
pair your fault	-0.55	0.27	-0.18
pair your friends	-1.0	0.13	-0.08
pair your head	0.66	0.47	-0.97
pair your help	0.34	-0.3	-0.47
pair your homework	-0.06	0.15	-0.09
pair your idea	-0.39	0.2	0.28
pair your job	-0.61	0.4	-0.14
pair your mess	-0.15	0.25	-0.24
pair your message	0.94	-0.66	-0.82
pair your mother	-0.1	0.01	-0.15
pair your own	-0.58	0.54	-0.23
pair your parents	0.03	-0.0	-0.02
pair your phone	-0.22	0.21	-0.12
pair your problem	-0.59	-0.25	0.26
pair your promise	-0.2	0.2	-0.01
pair your report	-0.82	0.82	-0.01
pair your room	-0.57	0.67	-0.17
pair your share	-0.19	0.19	-0.08
pair your side	0.29	-0.29	-0.19
pair your stuff	-0.32	0.32	-0.0
pair your tone	-0.43	-0.0	0.43
pair your turn	-0.24	-0.33	0.44
pair your voice	0.04	-0.01	-0.03
pair your way	-0.37	-0.08	0.47
pair your weight	-0.01	0.03	-0.03
pair your work	-0.55	0.6	-0.27
pair yourself .	0.4	-0.33	-0.38
pair yourself ?	-0.07	0.09	-0.02
rule R01	-1.54	-0.71	1.62
rule R02	-0.34	0.78	-0.65
rule R03	-0.59	0.75	-0.21
rule R04	-0.93	-0.33	0.9
rule R05	-2.3	-0.13	0.35
rule R06	-1.74	0.34	0.39
rule R07	-0.39	0.21	-0.18
rule R08	-1.04	0.99	0.03
rule R09	-1.46	-0.07	1.46
rule R11	-0.84	0.29	-0.24
rule R16	-0.96	-0.01	0.59
rule R18	-0.31	0.42	-0.53
rule R19	-0.28	-0.31	0.38
rule R21	-1.12	0.6	-0.36
rule R22	-0.53	0.54	-0.85
rule R23	-0.44	0.08	-0.04
rule R26	-0.5	0.19	0.5
word !	-1.21	1.28	-1.42
word ,	0.74	-0.15	-0.78
word .	-0.03	-0.17	-0.06
word :	0.37	-0.09	-0.37
word ;	0.45	-0.25	-0.45
word ?	0.44	-0.1	-0.67
word ^	0.0	0.19	-0.34
word a	-0.36	0.38	-0.19
word abandoned	-0.16	-0.03	0.16
word about	1.14	-0.5	-1.18
word act	-1.14	0.28	0.62
word acting	-0.37	-0.4	0.55
word admit	-0.45	-0.66	0.86
word advantage	-0.35	-0.02	0.36
word affection	-0.36	0.44	-0.44
word afraid	0.67	-0.49	-0.58
word after	0.36	0.09	-0.62
word again	-0.02	0.45	-0.69
word against	-0.96	-0.0	0.96
word agree	0.46	-0.68	-0.37
word agreed	0.08	-0.01	-0.06
word all	-1.04	1.17	0.15
word alone	-1.0	-0.07	1.07
word also	0.14	-0.04	-0.1
word always	-0.48	0.86	-0.28
word am	-0.26	-0.31	0.4
word an	-0.73	0.03	0.79
word and	0.35	0.18	-0.63
word angry	-0.23	-0.23	0.1
word anniversary	0.31	0.7	-0.57
word annoy	-0.1	0.01	0.08
word annoyed	-0.58	-0.47	0.74
word annoying	-1.06	0.6	-0.4
word another	0.92	-0.5	-0.78
word answer	0.63	-0.59	-0.35
word answered	0.04	-0.0	-0.04
word anxious	0.3	-0.13	-0.3
word any	-0.97	0.12	0.15
word anymore	-0.0	0.24	-0.24
word anyone	-0.43	0.62	-0.6
word anything	-1.04	0.61	-0.37
word apart	0.1	-0.0	-0.1
word apologise	-0.23	-0.28	0.69
word apology	-0.41	0.32	-0.08
word appointments	0.3	-0.3	-0.26
word appreciate	0.25	-0.51	-0.16
word are	-0.65	-0.2	0.38
word argue	0.27	-0.31	-0.07
word around	-0.8	0.12	0.49
word as	-0.14	0.22	-0.1
word ashamed	-0.08	-0.44	0.1
word aside	0.17	-0.13	-0.03
word ask	0.72	0.05	-0.73
word asked	0.45	0.03	-0.54
word asking	0.31	-0.0	-0.31
word at	0.3	0.22	-0.9
word attacked	0.35	-0.65	-0.35
word attention	-0.59	0.59	-0.29
word attitude	-0.6	-0.11	0.26
word avoiding	-0.99	-0.44	0.63
word away	-0.23	0.48	-0.82
word awful	-0.34	0.43	-0.18
word awkward	0.05	-0.01	-0.04
word baby	-0.12	-0.02	0.09
word back	0.3	0.22	-0.38
word bad	0.44	0.19	-0.33
word badly	-0.77	-0.06	0.79
word be	-0.67	0.43	0.42
word because	-0.47	0.27	-0.17
word become	0.32	-0.22	-0.31
word bed	-0.37	0.56	-0.28
word bedtime	0.02	-0.01	-0.01
word been	0.79	-0.53	-0.6
word before	0.89	-0.66	-0.56
word behave	-0.37	0.12	0.37
word behaviour	-0.07	-0.03	0.04
word being	-0.63	-0.3	0.3
word believe	0.09	-0.88	0.55
word betrayed	0.07	-0.03	-0.07
word better	-0.45	-0.41	0.45
word between	1.01	-0.01	-1.0
word big	0.54	-0.52	-0.05
word bill	-0.0	0.0	-0.0
word bills	0.28	-0.0	-0.28
word bins	0.27	-0.12	-0.19
word birthday	-0.05	0.14	-0.09
word bit	1.06	-0.71	-0.53
word blame	-0.49	-0.11	0.49
word blamed	-0.73	-0.51	0.95
word blaming	-0.11	0.02	0.04
word book	-0.86	0.87	-0.1
word borrow	0.16	-0.0	-0.16
word boss	-0.54	0.39	-0.05
word both	0.18	0.08	-0.24
word bother	-0.0	0.22	-0.22
word bothering	-0.12	0.56	-0.52
word bothers	0.42	-0.39	-0.04
word break	-0.15	-0.01	0.15
word bring	1.77	-0.32	-1.59
word broke	-0.3	0.61	-0.32
word budget	0.43	-0.43	-0.39
word bullied	-0.38	-0.09	0.38
word burden	-0.41	-0.02	0.43
word busy	0.3	0.04	-0.31
word but	0.72	-0.32	-0.32
word by	-1.17	-0.52	1.17
word call	-0.12	-0.25	-0.27
word called	-0.52	0.51	-0.01
word calls	0.31	0.03	-0.31
word calm	-0.45	0.62	-0.6
word calmer	0.01	-0.0	-0.01
word came	0.35	-0.64	-0.32
word can	0.49	-0.15	-0.5
word cancel	0.65	-0.03	-0.64
word cancelled	0.01	-0.0	-0.01
word car	0.36	-0.03	-0.36
word card	0.28	-0.0	-0.27
word care	-1.23	-0.66	0.92
word cared	-0.15	0.05	0.15
word careless	-0.37	-0.61	0.67
word cares	-0.41	0.29	0.03
word change	-0.27	0.27	-0.2
word changed	-0.39	-0.49	0.33
word cheated	-0.34	0.01	0.34
word checking	0.45	-0.45	-0.54
word chest	0.0	-0.0	-0.0
word child	-0.53	0.2	0.47
word childish	-0.03	-0.05	0.06
word children	0.69	-0.1	-0.6
word chores	0.3	-0.25	-0.3
word class	0.01	0.29	-0.3
word clean	0.09	0.83	-0.77
word client	0.29	-0.0	-0.29
word closer	0.36	-0.01	-0.36
word clothes	-0.65	0.68	-0.46
word cold	-0.43	-0.16	0.49
word come	0.36	-0.47	-0.3
word comment	0.49	-0.0	-0.49
word company	0.05	-0.04	-0.01
word completely	-0.44	0.48	-0.05
word computer	0.06	0.02	-0.08
word concentrate	0.24	-0.03	-0.21
word concentrating	0.21	-0.14	-0.09
word concerned	0.09	-0.01	-0.08
word concert	0.38	-0.4	-0.35
word confused	0.12	-0.01	-0.12
word constant	-0.83	0.47	0.48
word control	-0.02	0.03	-0.02
word controlling	-0.01	0.02	-0.01
word conversation	0.48	-0.28	-0.24
word cook	0.71	0.5	-0.81
word cooking	0.96	0.02	-1.17
word corrected	0.32	-0.01	-0.32
word cost	-1.41	1.46	-0.26
word could	0.66	-1.0	-0.61
word course	0.46	0.03	-0.47
word crazy	-0.0	0.08	-0.08
word criticise	-0.0	0.0	-0.0
word criticised	0.13	-0.01	-0.13
word criticism	-0.36	0.6	-0.64
word criticized	-0.14	-0.04	0.14
word cruel	-0.06	-0.52	0.54
word cry	-0.0	0.04	-0.04
word curfew	0.67	-0.61	-0.59
word cut	-0.67	0.63	-0.35
word dad	0.3	-0.31	-0.3
word dark	0.01	-0.0	-0.01
word date	0.31	-0.27	-0.27
word day	-0.0	0.24	-0.38
word days	0.14	-0.12	-0.12
word deadline	-0.23	0.24	-0.01
word deal	-0.3	0.3	-0.08
word decide	0.08	0.81	-0.86
word decision	0.02	-0.0	-0.02
word decisions	-0.1	-0.06	0.15
word defensive	-0.07	-0.12	-0.11
word deserve	-0.94	-0.01	0.94
word did	0.59	-0.29	-0.48
word differently	0.74	-0.01	-0.74
word difficult	-0.62	0.01	0.11
word dinner	0.64	-0.7	-0.18
word dirt	-0.93	-0.03	0.93
word dirty	-0.0	0.48	-0.48
word disappointed	-0.29	-0.2	0.3
word discouraged	0.29	-0.0	-0.29
word dishes	0.54	-0.09	-0.68
word disrespected	-0.3	-0.16	0.3
word disrespectful	-0.8	0.51	-0.2
word distant	-0.15	-0.02	0.17
word do	-0.33	0.6	-0.26
word does	-0.31	-0.31	0.32
word doing	-0.98	-0.34	0.66
word done	-0.39	-0.32	0.33
word door	-0.05	0.36	-0.36
word down	-0.76	0.59	0.13
word dramatic	-0.05	0.36	-0.34
word drinking	1.35	0.08	-1.38
word drive	0.42	0.13	-0.49
word driving	0.04	0.15	-0.57
word during	0.7	-0.4	-0.37
word each	0.29	-0.02	-0.28
word early	0.34	-0.29	-0.06
word eat	1.06	-0.21	-0.82
word effort	0.2	0.06	-0.22
word eggshells	-0.04	-0.02	0.06
word eight	0.58	-0.04	-0.58
word else	-0.13	0.1	0.01
word embarrass	-0.36	0.11	0.09
word embarrassed	-1.12	-0.1	1.13
word emotion	0.57	-0.08	-0.57
word enjoy	0.46	-0.1	-0.36
word enough	0.11	0.19	-0.17
word even	-0.62	0.59	-0.54
word evening	1.04	-0.01	-0.98
word evenings	0.57	-0.02	-0.56
word ever	-1.29	1.02	-0.93
word every	-0.39	0.55	-0.5
word everybody	-0.04	0.59	-0.43
word everyone	0.32	0.44	-0.51
word everything	-0.13	0.29	-0.53
word everywhere	-0.25	0.4	-0.14
word exactly	-0.18	0.82	-0.72
word excited	0.07	-0.0	-0.07
word excuse	-0.76	0.47	-0.45
word excuses	-0.42	0.1	0.25
word exhausted	0.05	-0.01	-0.05
word expect	0.34	-0.52	-0.32
word explain	0.97	-0.2	-0.97
word fail	-0.1	0.32	-0.23
word fair	-0.66	0.28	0.18
word family	-0.71	0.3	-0.28
word fast	0.29	-0.01	-0.29
word father	-0.0	0.04	-0.04
word fault	-0.5	0.26	-0.17
word fed	-0.33	-0.42	0.53
word feel	-0.26	-0.9	0.32
word feeling	0.22	-0.48	0.12
word feelings	-0.3	0.09	0.11
word feels	-0.32	-0.4	0.34
word felt	0.48	-0.35	-0.43
word fight	0.75	-0.18	-0.71
word fighting	0.44	-0.38	-0.22
word find	0.26	-0.71	0.41
word finish	0.02	0.23	-0.23
word first	-0.23	0.28	-0.1
word five	-0.3	0.3	-0.02
word fix	-0.47	0.48	-0.04
word floor	0.23	-0.19	-0.03
word fool	-0.01	0.04	-0.04
word for	-0.01	0.07	-0.34
word forget	-0.01	0.52	-0.42
word forgets	-0.02	0.69	-0.67
word forgot	-0.61	0.16	-0.07
word forgotten	0.3	-0.28	-0.3
word forward	0.38	-0.23	-0.38
word found	0.12	-0.01	-0.11
word friday	0.09	-0.0	-0.08
word friend	-0.63	0.6	0.11
word friends	-0.94	-0.38	0.72
word from	0.58	-1.12	-0.1
word front	0.11	0.24	-0.38
word frustrated	0.12	-0.66	-0.1
word full	0.25	0.28	-0.28
word fun	-0.39	0.02	0.37
word get	-0.19	0.26	-0.28
word gets	0.52	-0.0	-0.52
word getting	-0.88	1.07	-0.29
word glad	0.34	-0.15	-0.34
word go	-0.29	0.4	-0.08
word going	-0.04	-0.04	0.04
word gone	-0.41	0.35	-0.31
word good	0.47	-0.48	-0.47
word goodbye	0.07	-0.06	-0.0
word goodnight	0.24	-0.0	-0.24
word got	-0.01	0.2	-0.19
word grab	0.6	-0.32	-0.31
word granted	-0.58	0.17	0.57
word grateful	0.4	-0.04	-0.4
word great	-0.57	0.47	-0.3
word greet	0.76	-0.47	-0.75
word group	-0.26	-0.02	0.26
word grow	-0.89	-0.06	0.56
word growing	-0.11	-0.0	0.11
word guess	-0.28	-0.3	0.47
word guests	0.31	-0.01	-0.31
word guilty	0.5	0.26	-0.56
word had	0.44	-0.2	-0.3
word hand	0.31	-0.04	-0.31
word happened	0.36	-0.08	-0.36
word happier	-0.34	-0.12	0.36
word happy	0.6	-0.75	-0.37
word hard	0.39	-0.45	-0.31
word harder	-0.36	-0.41	0.5
word has	0.61	0.18	-0.66
word hate	0.16	0.05	-0.41
word have	-0.45	0.63	0.07
word having	0.0	-0.0	-0.0
word he	-0.94	0.51	-0.09
word head	0.66	0.47	-0.97
word hear	1.15	-0.58	-1.27
word heard	0.79	-0.35	-0.66
word heart	0.31	-0.31	-0.3
word help	0.08	-0.72	0.39
word helping	-0.31	-0.14	0.25
word helps	0.15	0.39	-0.45
word her	-0.77	0.15	0.77
word here	-0.9	0.23	0.12
word hey	0.3	-0.3	-0.28
word hiding	-0.31	-0.33	0.37
word holiday	1.03	-0.41	-1.02
word home	0.29	-0.62	-0.39
word homework	-0.04	0.12	-0.08
word honest	0.19	-0.24	-0.16
word honestly	0.23	-0.25	-0.2
word honesty	0.17	-0.0	-0.17
word hope	0.25	-0.09	-0.16
word hoping	0.47	-0.12	-0.4
word hour	0.09	0.02	-0.24
word house	-0.66	0.4	-0.19
word housework	0.0	-0.0	-0.0
word how	0.41	0.0	-0.61
word hug	0.62	-0.22	-0.63
word humiliated	-0.56	-0.03	0.56
word hurt	0.13	-0.65	-0.1
word hurting	0.36	0.56	-0.37
word hurts	0.18	-0.5	0.15
word husband	-0.5	0.67	-0.41
word i	0.1	-0.59	0.1
word idea	-0.55	0.62	-0.11
word ideas	0.29	-0.0	-0.29
word idiot	-0.3	-0.21	0.3
word if	-0.65	0.18	0.39
word ignore	-1.33	-0.02	1.33
word ignored	-0.31	0.14	0.31
word ignoring	-0.23	0.26	-0.03
word imagine	0.19	-0.19	-0.01
word impatient	0.31	-0.21	-0.3
word important	0.31	-0.47	0.3
word impossible	-0.23	-0.29	0.3
word impression	-0.91	-0.9	0.93
word in	-0.1	-0.71	0.26
word inadequate	-0.56	-0.03	0.55
word included	0.07	-0.0	-0.07
word inconsiderate	-0.49	-0.03	0.56
word influence	-0.03	-0.23	0.37
word insecure	0.63	0.52	-0.85
word instructions	0.02	-0.01	-0.02
word insulted	-0.52	-0.01	0.52
word interrupt	-0.65	0.22	0.02
word interrupted	-0.03	-0.04	0.04
word interrupting	-0.08	0.41	-0.34
word into	-0.9	0.46	0.78
word invisible	-0.01	-0.75	0.02
word invited	0.09	-0.04	-0.05
word irresponsible	-1.38	-0.31	0.78
word irritated	0.07	-0.01	-0.06
word is	-0.24	0.16	0.03
word it	-0.01	-0.23	0.03
word jealous	0.35	-0.02	-0.34
word jerk	-0.66	0.22	0.25
word job	-0.61	0.4	-0.14
word joke	0.07	-0.48	-0.03
word jokes	-0.19	0.56	-0.37
word judged	0.05	-0.02	-0.05
word judging	-0.82	-0.12	0.86
word just	0.71	-0.38	-0.28
word keep	0.3	-0.05	-0.34
word kids	-0.0	-0.26	-0.05
word kind	-0.98	0.32	0.79
word kitchen	0.39	-0.3	-0.11
word knock	-0.0	0.23	-0.43
word know	0.1	-0.29	-0.09
word known	-0.22	0.28	-0.06
word last	-0.29	-0.02	0.29
word late	1.11	0.09	-1.44
word lately	-0.78	-0.02	0.79
word laugh	1.02	-0.17	-1.03
word laughed	0.53	-0.08	-0.48
word lazy	-1.54	0.01	0.35
word learn	0.01	0.81	-0.83
word least	-0.83	0.89	-0.16
word leave	0.35	-0.18	-0.09
word leaving	-0.61	0.32	1.04
word left	0.12	-0.19	0.14
word less	-0.2	-0.63	0.5
word let	0.26	0.14	-0.46
word liar	-1.0	-0.02	0.82
word lie	-0.05	0.17	-0.12
word lied	-0.27	0.2	0.27
word life	-0.19	1.15	-0.72
word lights	-0.07	0.09	-0.02
word like	-0.45	-0.44	0.4
word list	-0.39	-0.0	0.39
word listen	-0.6	0.47	-0.51
word listened	-0.11	0.32	-0.75
word listener	-0.0	0.04	-0.04
word listening	0.29	-0.22	-0.36
word listens	-0.48	0.4	-0.36
word little	0.52	-0.4	-0.15
word live	-0.43	0.29	-0.28
word living	-0.2	-0.0	0.2
word load	0.3	-0.02	-0.3
word lock	-0.32	0.34	-0.42
word lonely	1.03	-0.29	-1.53
word long	0.14	0.36	-0.48
word look	-0.02	0.17	-0.3
word looking	0.38	-0.23	-0.38
word lose	0.34	-0.06	-0.34
word losing	0.56	-0.34	-0.56
word lost	-0.31	0.31	-0.31
word lot	0.19	0.2	-0.55
word loud	0.38	-0.7	-0.14
word love	0.32	-0.97	-0.14
word loved	-0.38	-0.3	0.37
word low	0.4	-0.36	-0.81
word lower	0.03	-0.01	-0.02
word lunch	0.0	-0.0	-0.0
word lying	-0.12	-0.14	0.15
word mad	0.03	-0.88	-0.44
word made	0.05	-0.19	0.19
word maid	-0.24	0.36	-0.17
word make	0.16	-0.0	-0.57
word makes	0.24	-0.26	0.22
word making	-0.67	-0.02	0.29
word manipulated	0.8	-0.42	-0.8
word manners	-0.91	0.76	-0.62
word many	-0.32	0.32	-0.01
word marriage	-0.32	0.8	-0.2
word matter	-0.4	-0.65	0.54
word matters	0.33	-0.28	-0.32
word maybe	-0.28	-0.48	0.42
word me	0.32	-0.72	0.2
word mean	-0.05	-0.23	0.04
word meant	0.47	-0.02	-0.45
word meeting	0.33	-0.1	-0.33
word meetings	0.58	-0.23	-0.55
word mentioned	1.41	-0.0	-1.41
word mess	-0.05	0.04	0.03
word message	1.23	-0.66	-1.01
word messages	0.01	0.09	-0.1
word messed	-0.24	0.38	-0.15
word messy	0.32	-0.07	-0.3
word met	0.32	-0.31	-0.03
word middle	0.31	-0.19	-0.29
word midnight	0.01	-0.0	-0.0
word might	0.31	-0.08	-0.31
word milk	0.32	-0.31	-0.41
word mind	-0.23	0.36	-0.68
word minute	0.98	-0.48	-0.61
word minutes	0.01	0.01	-0.89
word miss	0.46	-0.57	-0.31
word missed	0.14	-0.05	-0.33
word missing	0.49	-0.42	-0.52
word mistakes	-0.41	0.41	-0.01
word misunderstood	-0.13	-0.17	0.13
word mom	0.01	0.26	-0.26
word moment	0.44	-0.44	-0.42
word money	0.59	0.13	-0.59
word month	0.29	-0.01	-0.29
word more	0.18	0.32	-0.18
word morning	0.79	-0.56	-0.3
word mornings	0.57	-0.25	-0.46
word mother	0.29	-0.39	-0.22
word move	-0.21	0.27	-0.64
word moved	0.54	-0.0	-0.54
word moving	0.3	-0.0	-0.3
word much	0.03	0.02	-0.03
word music	-0.1	0.1	-0.15
word must	-0.23	0.58	-0.5
word my	0.12	-0.71	0.46
word myself	-0.01	-0.37	0.02
word nag	-0.31	0.08	-0.07
word nagging	-0.25	0.31	-0.31
word names	0.38	-0.05	-0.35
word near	0.09	-0.04	-0.06
word need	0.27	0.36	-0.95
word negative	-0.02	-0.13	0.14
word neglected	-0.52	-0.02	0.52
word nervous	0.39	-0.06	-0.37
word never	-0.36	-0.31	0.39
word new	0.36	-0.0	-0.35
word news	0.73	-0.76	-0.72
word next	0.6	-0.6	-0.24
word night	0.34	0.04	-0.42
word nights	-0.12	0.36	-0.65
word nine	0.3	-0.32	-0.3
word no	-0.39	-0.14	0.11
word nobody	-0.17	0.59	-0.33
word noise	0.31	-0.3	-0.6
word not	-0.42	0.68	-0.13
word nothing	-1.23	0.53	0.25
word notice	0.23	-0.39	0.36
word noticed	0.02	-0.3	0.27
word now	-0.11	0.67	-0.08
word nowhere	-0.55	-0.0	0.56
word o'clock	0.57	-0.0	-0.57
word obvious	-0.14	0.91	-0.91
word obviously	-0.15	0.77	-0.75
word of	-0.53	0.56	-0.07
word off	-0.56	0.85	-0.64
word often	0.2	-0.22	-0.01
word okay	0.91	-0.72	-0.58
word on	-0.08	-0.31	-0.07
word once	-0.28	0.1	-0.23
word one	-0.81	0.22	0.35
word one-sided	-0.63	-0.01	0.63
word only	-0.6	0.02	0.55
word open	-0.18	0.19	-0.01
word opinion	0.0	-0.46	0.31
word order	0.0	-0.0	-0.0
word other	-0.2	0.5	-1.07
word others	0.57	-0.51	-0.56
word ought	-0.03	0.04	-0.01
word our	0.75	-0.09	-1.15
word out	-0.15	0.27	-0.09
word over	-0.16	-0.25	0.18
word overlooked	-0.86	-0.01	0.86
word overreacting	-0.33	0.19	0.22
word overwhelmed	0.14	-0.04	-0.1
word owe	-0.41	0.32	-0.08
word own	-0.51	0.54	-0.26
word paid	-0.3	0.3	-0.01
word parents	0.35	-0.35	-0.19
word partner	-0.46	0.41	-0.08
word party	-0.32	0.33	-0.0
word pay	-0.28	0.3	-0.28
word peace	1.0	-0.05	-1.0
word people	-0.36	0.23	0.2
word person	0.17	-0.06	-0.17
word personally	-0.01	-0.32	0.32
word petrol	0.37	-0.06	-0.37
word phone	-0.22	0.21	-0.11
word phones	0.38	-0.38	-0.01
word photos	0.17	-0.0	-0.17
word pick	0.16	-0.13	-0.46
word picked	0.29	-0.0	-0.29
word picking	-0.11	-0.69	0.15
word pigsty	-0.19	0.23	-0.04
word place	-0.02	0.11	-0.09
word plan	0.64	-0.32	-0.27
word plans	0.93	-1.04	-0.87
word play	0.47	-0.07	-0.4
word please	0.73	-0.48	-0.66
word point	-0.02	-0.04	0.02
word pointless	-0.78	-0.03	0.79
word prefer	0.89	-0.42	-0.88
word pressured	-0.03	-0.01	0.03
word priority	-0.3	-0.08	0.3
word private	0.15	-0.01	-0.15
word problem	-0.67	0.22	0.59
word promise	-0.2	0.2	-0.01
word promised	-0.28	0.34	-0.16
word promises	0.56	-0.18	-0.56
word proud	0.31	0.27	-0.32
word provoked	-0.61	-0.0	0.61
word pulling	-0.3	0.02	0.29
word punishing	-0.06	-0.15	0.21
word purpose	-0.33	-0.74	0.33
word put	-0.89	0.33	0.28
word quiet	-1.01	1.02	-0.33
word quit	-0.27	0.36	-0.36
word rather	0.43	-0.52	-0.02
word reach	1.06	-0.0	-1.06
word read	-0.31	0.32	-0.18
word ready	0.88	-0.38	-0.88
word really	0.14	0.24	-0.36
word reason	0.55	-0.02	-0.62
word reassurance	0.66	-0.15	-0.65
word rejected	-0.91	-0.02	0.91
word relationship	-1.03	-0.01	1.03
word relax	0.35	-0.11	-0.32
word relieved	0.01	-0.0	-0.01
word rely	-0.42	-0.53	0.32
word remember	-0.63	0.78	-0.2
word rent	0.64	-0.47	-0.36
word repeat	0.53	-0.38	-0.51
word report	-0.02	0.39	-0.28
word request	0.51	-0.43	-0.08
word resent	-0.44	-0.31	0.39
word respect	-0.82	0.41	0.3
word respected	-0.71	-1.07	0.73
word responsible	-0.12	0.13	-0.07
word rest	0.67	-0.35	-0.66
word ridiculous	-0.0	0.09	-0.09
word right	-0.1	0.62	-0.05
word room	-0.43	0.44	-0.24
word rude	-1.0	0.33	0.08
word ruin	-0.53	-0.52	0.75
word ruined	-1.09	0.04	1.06
word running	0.67	-0.63	-0.56
word sad	0.22	-0.28	-0.19
word safe	0.56	-0.01	-0.56
word said	-0.22	0.29	-0.31
word same	0.24	0.21	-0.6
word saturday	0.03	-0.0	-0.03
word saw	0.19	-0.0	-0.19
word say	-0.49	0.51	0.15
word saying	0.08	-0.27	0.19
word scared	0.56	-0.25	-0.55
word school	-0.45	-0.23	0.47
word see	-0.32	0.3	-0.6
word seems	-0.42	-0.64	0.64
word seen	-0.32	-0.3	0.32
word selfish	-1.36	-0.07	0.46
word sensitive	-0.0	-0.0	0.0
word sentence	0.45	-0.01	-0.44
word seriously	-0.02	0.74	-0.74
word servant	-0.26	0.42	-0.33
word set	-0.6	-0.05	0.6
word seven	0.35	-0.63	-0.3
word share	0.28	0.04	-0.29
word sharing	0.55	-0.17	-0.55
word she	-0.82	0.4	0.05
word shift	0.14	-0.13	-0.02
word shopping	0.11	-0.05	-0.05
word short	0.21	-0.0	-0.21
word should	-0.97	0.18	0.15
word shouting	0.65	-0.07	-0.65
word shows	-0.55	0.46	-0.45
word shut	-0.26	0.29	-0.26
word sick	0.21	-0.88	-0.16
word side	0.25	-0.28	0.07
word since	0.2	-0.16	-0.02
word sink	0.28	-0.03	-0.28
word sister	-0.26	0.24	0.24
word sit	-0.32	0.16	-0.29
word situation	0.07	-0.0	-0.07
word six	0.34	-0.32	-0.04
word slams	0.33	-0.01	-0.32
word sleep	1.09	-0.76	-0.46
word slob	-1.05	0.44	-0.39
word slow	-0.14	0.58	-0.59
word small	0.31	-0.06	-0.31
word so	-0.42	-0.02	0.24
word some	0.3	-0.01	-0.32
word somebody	-1.64	0.29	1.57
word someone	0.05	-0.01	-0.04
word something	0.46	-0.02	-0.48
word sometimes	0.46	-0.63	-0.32
word soon	0.45	-0.47	-0.33
word sorry	-0.29	-0.2	-0.03
word speak	0.23	0.36	-0.8
word spend	0.27	-0.12	-0.27
word spending	0.26	-0.02	-0.21
word spoiled	-0.78	0.12	0.74
word spoke	0.37	-0.17	-0.37
word stand	-0.67	-0.86	0.86
word start	0.64	-0.09	-0.48
word started	0.37	0.01	-0.36
word startled	0.77	-0.59	-0.48
word statement	0.3	-0.01	-0.3
word still	0.24	-0.92	-0.23
word stomach	0.05	-0.05	-0.0
word stop	-0.19	0.27	-0.33
word straight	0.81	-0.38	-1.01
word stranger	-0.07	-0.0	0.07
word stressed	0.62	-0.22	-0.65
word struggle	0.77	-0.32	-0.75
word stuff	-0.25	0.26	-0.02
word stupid	-0.71	0.08	0.44
word such	-0.83	0.33	0.14
word sunday	0.23	-0.03	-0.2
word support	0.0	-0.0	0.0
word supported	0.34	-0.07	-0.32
word sure	0.4	-0.42	-0.21
word take	0.35	0.05	-0.47
word taken	-0.54	-0.23	0.54
word taking	-0.31	-0.12	0.37
word talk	0.47	-0.62	-0.64
word talked	0.84	-0.09	-0.83
word talking	-0.23	-0.09	0.25
word talks	-0.14	-0.11	0.17
word teaching	0.23	0.48	-0.67
word team	-0.94	0.19	0.45
word television	0.99	-0.2	-0.92
word tell	0.41	-0.3	-0.32
word telling	0.3	-0.11	-0.31
word ten	0.33	-0.3	-0.71
word tense	0.35	-0.05	-0.31
word terrible	-0.2	0.31	-0.27
word texting	0.27	-0.0	-0.27
word texts	0.2	-0.01	-0.19
word than	-0.77	0.59	0.37
word thank	0.72	-0.09	-1.22
word thanks	-0.2	0.26	-0.31
word that	0.86	-0.31	-0.27
word the	0.35	-0.07	-0.96
word them	-0.51	-0.01	0.51
word then	-0.17	0.17	-0.0
word there	-0.97	0.11	0.06
word these	-0.36	0.35	-0.22
word they	-0.17	0.34	-0.4
word thing	-0.02	0.21	-0.23
word things	0.06	-0.28	-0.05
word think	0.35	-0.8	0.29
word thinks	-0.66	0.28	-0.07
word this	-0.1	0.47	0.06
word though	-0.46	-0.17	0.46
word thought	0.21	-0.0	-0.21
word thoughtless	-0.01	0.98	-0.97
word three	0.0	-0.0	-0.0
word through	-0.08	0.18	-0.1
word thursday	0.34	-0.05	-0.34
word tight	0.0	-0.0	-0.0
word time	0.06	0.06	-0.74
word times	-0.01	0.34	-0.53
word tired	-0.22	-0.01	-0.03
word to	-0.53	0.44	-0.13
word today	0.34	-0.32	-0.72
word together	0.56	-0.45	-0.39
word told	0.43	0.35	-0.44
word tomorrow	0.7	-0.57	-0.4
word tone	-0.33	-0.01	0.33
word tonight	1.04	0.27	-0.68
word too	-0.23	0.24	-0.33
word took	-0.62	0.58	-0.03
word torn	0.3	-0.0	-0.3
word totally	-0.89	0.51	0.06
word toys	0.1	-0.0	-0.1
word train	-0.34	0.38	-0.33
word treat	-0.5	0.16	0.22
word treated	0.46	-0.09	-0.44
word trip	0.08	-0.0	-0.08
word trouble	-0.24	0.35	-0.1
word trust	-0.49	0.23	-0.23
word trusted	0.42	-0.01	-0.42
word trusting	-0.07	-0.0	0.08
word try	-0.31	0.3	0.31
word trying	-0.06	-0.05	0.45
word tuesday	0.53	-0.02	-0.53
word tuesdays	0.59	-0.57	-1.22
word turn	-0.65	0.65	-0.31
word turns	0.16	-0.05	-0.12
word two	0.58	-0.32	-0.62
word unappreciated	-0.59	-0.37	0.61
word unbelievable	-0.54	0.79	-0.36
word uncomfortable	0.15	-0.01	-0.14
word understand	0.03	-0.31	-0.03
word undervalued	-0.28	-0.01	0.28
word uneasy	0.56	-0.0	-0.56
word unfair	-0.76	-0.4	0.77
word unhappy	-0.12	-0.73	0.46
word unheard	-0.12	-0.01	0.12
word unimportant	-0.43	-0.58	0.5
word unloved	-0.58	-0.0	0.58
word unreasonable	-0.03	-0.08	0.11
word unreliable	-0.07	0.36	-0.35
word unsupported	-0.89	-0.0	0.89
word unwanted	-0.69	-0.01	0.69
word up	-0.46	0.39	-0.21
word upset	-0.02	-0.04	-0.04
word us	-0.1	0.04	-0.27
word use	-0.01	0.25	-0.95
word used	-0.42	-0.58	0.93
word using	-0.36	-0.02	0.36
word usual	-0.37	0.36	-0.3
word value	-0.18	-0.26	0.19
word very	-0.27	0.46	-0.46
word view	0.79	-0.5	0.1
word voice	0.02	-0.01	-0.01
word voices	0.0	-0.0	-0.0
word wait	0.2	-0.01	-0.2
word waiting	-0.46	0.6	-0.1
word walk	0.5	-0.17	-0.55
word walking	-0.04	-0.02	0.06
word walks	0.0	-0.0	-0.0
word wall	-0.31	0.27	0.3
word want	-0.06	-0.54	0.4
word wanted	-0.54	-0.2	0.61
word wants	-0.09	0.51	-0.46
word was	0.21	-0.69	-0.17
word wasting	-0.25	0.38	-0.13
word way	0.03	-0.72	0.49
word we	0.02	0.06	-0.75
word week	0.32	-0.14	-0.18
word weekend	0.74	-0.16	-0.62
word weekends	0.05	-0.02	-0.03
word weight	0.09	0.02	-0.11
word well	0.54	-0.28	-0.66
word went	-0.05	-0.08	0.05
word were	-0.29	0.23	-0.35
word wet	-0.39	0.42	-0.13
word what	0.85	-0.42	-0.92
word when	0.76	-1.06	-0.87
word whenever	-0.15	0.02	-0.53
word where	0.3	0.36	-0.3
word while	0.38	-0.46	-0.06
word whining	-0.68	0.44	0.23
word who	-0.48	0.41	-0.24
word whole	-0.14	0.33	-0.33
word why	-0.35	0.56	-0.32
word will	0.18	-0.03	-0.9
word willing	0.31	-0.31	-0.0
word wish	-0.2	-0.44	0.21
word with	0.29	0.14	-0.77
word without	-0.24	-0.25	0.25
word wonder	0.19	-0.01	-0.73
word word	0.31	-0.08	-0.31
word work	-0.12	0.74	-0.31
word worked	0.3	-0.2	-0.3
word working	-0.2	-0.42	0.5
word worn	0.75	-0.53	-0.75
word worried	0.53	-0.24	-0.53
word worries	0.73	-0.73	-0.65
word worry	0.48	-0.81	-0.35
word worrying	0.48	-0.46	-0.74
word worst	-0.36	0.3	0.82
word worthless	-0.3	-0.49	0.32
word would	-0.06	-0.01	-0.2
word wrong	0.6	0.31	-0.85
word wrote	0.34	-0.3	-0.77
word yell	-0.28	0.61	-0.43
word yelling	-1.48	0.3	0.29
word yesterday	0.35	-0.26	-0.35
word you	-0.5	0.26	0.2
word your	-0.1	-0.32	-0.3
word yours	-0.36	0.37	-0.45
word yourself	0.37	-0.03	-0.38
"""

I_STATEMENT = weights(_ROWS, _LABELS, _TAUGHT_BY)
