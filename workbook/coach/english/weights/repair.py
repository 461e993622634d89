"""Weights for 'repair': written by `python -m tests.coach.teaching`."""

from __future__ import annotations

from workbook.coach.weighing import weights

_TAUGHT_BY = "8a0d078a022dfeb459ba6fca350c7fd4c6b405edd3cce4bc398a8dc99774fb73"
_LABELS = ("repair", "escalation")
_ROWS = """
about @he	-0.15	0.15
about @i	0.04	-0.04
about @it	-0.07	0.07
about @they	0.32	-0.32
about @we	-0.21	0.21
about @you	0.6	-0.6
about nobody	-0.73	0.73
any text	-0.02	0.02
class always_joins	-0.62	0.62
class aux	-0.0	0.0
class bad_act	0.74	-0.74
class be	-0.1	0.1
class contempt	-0.64	0.64
class ever	-0.79	0.79
class expected	0.04	-0.04
class feel	0.17	-0.17
class felt	0.82	-0.82
class harm	0.76	-0.76
class he	-0.15	0.15
class i	0.27	-0.27
class it	0.04	-0.04
class joins	-0.26	0.26
class label	-0.48	0.48
class leads	0.12	-0.12
class liberty	0.01	-0.01
class liberty-ing	-0.86	0.86
class negative	0.16	-0.16
class not	0.09	-0.09
class obliged	0.28	-0.28
class partner	-0.84	0.84
class pleasant	-0.5	0.5
class possession	0.11	-0.11
class private	0.67	-0.67
class pseudo	-0.71	0.71
class said	0.22	-0.22
class should	-0.11	0.11
class somebody	-0.08	0.08
class telling	-0.15	0.15
class they	-0.22	0.22
class very	-0.08	0.08
class warm	0.25	-0.25
class we	0.14	-0.14
class you	-0.39	0.39
cue act as need	0.42	-0.42
cue and when	-0.53	0.53
cue blame	-0.11	0.11
cue but	0.15	-0.15
cue charged	-0.07	0.07
cue cold	0.24	-0.24
cue command	-0.31	0.31
cue concrete	0.41	-0.41
cue condition	-0.02	0.02
cue escalation	-0.87	0.87
cue ever	-0.91	0.91
cue false apology	-1.46	1.46
cue firm limit	0.54	-0.54
cue hurry	0.2	-0.2
cue kind never	-0.75	0.75
cue kind opening	0.2	-0.2
cue limit	-0.51	0.51
cue mine	0.23	-0.23
cue more escalation	-2.01	2.01
cue more repair	1.88	-1.88
cue names a feeling	0.04	-0.04
cue names somebody	0.2	-0.2
cue need	-0.23	0.23
cue negative	0.28	-0.28
cue no condition	-0.29	0.29
cue no repair	-1.49	1.49
cue not always	0.65	-0.65
cue opens	-0.39	0.39
cue opinion	0.16	-0.16
cue own act	0.03	-0.03
cue own feeling	0.26	-0.26
cue past never	0.48	-0.48
cue polite request	0.71	-0.71
cue refusal	0.1	-0.1
cue repair	0.81	-0.81
cue situation	0.16	-0.16
cue threat	-1.65	1.65
cue vague	-0.75	0.75
cue warm	0.31	-0.31
cue wish for respect	-0.14	0.14
cue yours	-0.03	0.03
length 0	-0.34	0.34
length 1	-0.27	0.27
length 2	0.21	-0.21
length 3	0.5	-0.5
length 4	0.47	-0.47
opens ( ^	-0.37	0.37
opens ^ after	0.62	-0.62
opens ^ ah	0.39	-0.39
opens ^ ah ,	0.39	-0.39
opens ^ ah , i	0.39	-0.39
opens ^ all	-0.59	0.59
opens ^ all you	-0.01	0.01
opens ^ and	-0.58	0.58
opens ^ are	0.21	-0.21
opens ^ are not	-0.33	0.33
opens ^ are not you	-0.33	0.33
opens ^ are we	-0.26	0.26
opens ^ are you	0.4	-0.4
opens ^ are you stupid	-0.65	0.65
opens ^ as	-0.29	0.29
opens ^ as if	-0.3	0.3
opens ^ as if you	-0.0	0.0
opens ^ at	0.03	-0.03
opens ^ at least	-0.39	0.39
opens ^ at least i	-0.39	0.39
opens ^ because	-0.19	0.19
opens ^ because you	-0.19	0.19
opens ^ because you are	-0.19	0.19
opens ^ both	0.62	-0.62
opens ^ both of	0.02	-0.02
opens ^ both of us	0.02	-0.02
opens ^ but	-0.3	0.3
opens ^ but you	-0.07	0.07
opens ^ calm	-0.78	0.78
opens ^ calm down	-0.78	0.78
opens ^ calm down ,	-0.15	0.15
opens ^ can	0.29	-0.29
opens ^ can i	1.12	-1.12
opens ^ can i have	0.37	-0.37
opens ^ can not	-0.5	0.5
opens ^ can not you	-0.5	0.5
opens ^ can we	0.81	-0.81
opens ^ can we both	0.0	-0.0
opens ^ can we slow	0.01	-0.01
opens ^ can we take	0.05	-0.05
opens ^ can we talk	0.51	-0.51
opens ^ can we try	0.15	-0.15
opens ^ can you	0.05	-0.05
opens ^ can you give	0.45	-0.45
opens ^ can you help	0.35	-0.35
opens ^ can you say	0.93	-0.93
opens ^ can you tell	0.12	-0.12
opens ^ come	0.52	-0.52
opens ^ come here	0.24	-0.24
opens ^ come here ,	0.24	-0.24
opens ^ could	0.36	-0.36
opens ^ could we	0.67	-0.67
opens ^ could we start	0.69	-0.69
opens ^ could you	0.3	-0.3
opens ^ did	-0.42	0.42
opens ^ did i	0.39	-0.39
opens ^ do	-0.37	0.37
opens ^ do i	-0.6	0.6
opens ^ do not	-1.36	1.36
opens ^ do not be	-0.0	0.0
opens ^ do not give	-0.01	0.01
opens ^ do not start	-0.05	0.05
opens ^ do not tell	-0.48	0.48
opens ^ do not you	-0.21	0.21
opens ^ do you	0.6	-0.6
opens ^ do you ever	-0.43	0.43
opens ^ do you want	0.87	-0.87
opens ^ enough	-0.91	0.91
opens ^ even	0.59	-0.59
opens ^ even though	0.42	-0.42
opens ^ even though i	0.42	-0.42
opens ^ everyone	-0.44	0.44
opens ^ everything	-0.42	0.42
opens ^ everything was	-0.0	0.0
opens ^ everything was fine	-0.0	0.0
opens ^ fine	-0.36	0.36
opens ^ fine ,	-0.35	0.35
opens ^ fine , i	-0.37	0.37
opens ^ fine .	-0.29	0.29
opens ^ fine . ^	-0.07	0.07
opens ^ forget	-0.7	0.7
opens ^ forget it	-0.0	0.0
opens ^ from	0.59	-0.59
opens ^ get	-1.25	1.25
opens ^ get a	-0.21	0.21
opens ^ get off	-0.39	0.39
opens ^ get out	-0.06	0.06
opens ^ get over	-0.0	0.0
opens ^ get over it	-0.0	0.0
opens ^ give	-0.08	0.08
opens ^ give it	-0.56	0.56
opens ^ give me	0.29	-0.29
opens ^ give me a	-0.24	0.24
opens ^ go	-0.16	0.16
opens ^ go ahead	0.24	-0.24
opens ^ go ahead ,	0.24	-0.24
opens ^ good	-0.93	0.93
opens ^ great	-0.31	0.31
opens ^ great ,	-0.31	0.31
opens ^ grow	-0.41	0.41
opens ^ ha	-0.74	0.74
opens ^ hello	-0.54	0.54
opens ^ help	0.26	-0.26
opens ^ help me	0.26	-0.26
opens ^ help me see	0.27	-0.27
opens ^ help me understand	0.22	-0.22
opens ^ here	-0.59	0.59
opens ^ here comes	-0.3	0.3
opens ^ here comes the	-0.3	0.3
opens ^ hey	0.64	-0.64
opens ^ hey ,	0.64	-0.64
opens ^ hey , i	0.15	-0.15
opens ^ hey , we	0.35	-0.35
opens ^ hold	1.21	-1.21
opens ^ hold on	0.19	-0.19
opens ^ hold on ,	0.19	-0.19
opens ^ how	-0.29	0.29
opens ^ how about	0.55	-0.55
opens ^ how about we	0.74	-0.74
opens ^ how can	0.27	-0.27
opens ^ how can i	0.34	-0.34
opens ^ how can we	0.66	-0.66
opens ^ how could	-0.31	0.31
opens ^ how do	0.35	-0.35
opens ^ how do you	0.35	-0.35
opens ^ how is	-0.98	0.98
opens ^ i	-0.06	0.06
opens ^ i admit	0.31	-0.31
opens ^ i admit i	0.3	-0.3
opens ^ i agree	0.76	-0.76
opens ^ i agree with	0.29	-0.29
opens ^ i already	-0.28	0.28
opens ^ i am	-0.25	0.25
opens ^ i am being	0.68	-0.68
opens ^ i am done	-0.27	0.27
opens ^ i am feeling	0.54	-0.54
opens ^ i am getting	0.56	-0.56
opens ^ i am going	-0.41	0.41
opens ^ i am here	0.93	-0.93
opens ^ i am just	-1.18	1.18
opens ^ i am leaving	-0.45	0.45
opens ^ i am listening	0.75	-0.75
opens ^ i am not	0.06	-0.06
opens ^ i am proud	0.56	-0.56
opens ^ i am really	0.35	-0.35
opens ^ i am sick	-0.78	0.78
opens ^ i am so	0.59	-0.59
opens ^ i am sorry	-0.68	0.68
opens ^ i am starting	0.05	-0.05
opens ^ i am tired	-0.42	0.42
opens ^ i am too	0.27	-0.27
opens ^ i am trying	0.3	-0.3
opens ^ i am with	1.35	-1.35
opens ^ i apologise	-0.09	0.09
opens ^ i apologise for	1.41	-1.41
opens ^ i appreciate	0.75	-0.75
opens ^ i appreciate that	0.76	-0.76
opens ^ i appreciate you	0.62	-0.62
opens ^ i believe	0.89	-0.89
opens ^ i can	-0.12	0.12
opens ^ i can do	0.07	-0.07
opens ^ i can hear	0.64	-0.64
opens ^ i can imagine	0.52	-0.52
opens ^ i can not	-0.71	0.71
opens ^ i can see	0.83	-0.83
opens ^ i can understand	0.92	-0.92
opens ^ i care	0.77	-0.77
opens ^ i care about	0.97	-0.97
opens ^ i could	0.11	-0.11
opens ^ i could have	-0.08	0.08
opens ^ i could not	-0.48	0.48
opens ^ i did	-1.03	1.03
opens ^ i did not	-0.94	0.94
opens ^ i do	-0.09	0.09
opens ^ i do everything	-0.62	0.62
opens ^ i do not	0.07	-0.07
opens ^ i feel	0.73	-0.73
opens ^ i feel defensive	0.39	-0.39
opens ^ i feel hurt	0.01	-0.01
opens ^ i feel like	0.28	-0.28
opens ^ i feel sad	0.64	-0.64
opens ^ i feel scared	0.4	-0.4
opens ^ i feel terrible	0.37	-0.37
opens ^ i felt	0.4	-0.4
opens ^ i get	0.75	-0.75
opens ^ i get it	0.3	-0.3
opens ^ i give	-0.63	0.63
opens ^ i give up	-0.63	0.63
opens ^ i got	0.84	-0.84
opens ^ i guess	-0.43	0.43
opens ^ i guess i	-0.2	0.2
opens ^ i had	0.3	-0.3
opens ^ i had not	0.62	-0.62
opens ^ i hate	-0.64	0.64
opens ^ i hate it	-0.93	0.93
opens ^ i have	-0.74	0.74
opens ^ i have been	0.59	-0.59
opens ^ i have done	-0.1	0.1
opens ^ i have got	-0.37	0.37
opens ^ i have had	-0.34	0.34
opens ^ i have heard	-0.31	0.31
opens ^ i have nothing	-0.72	0.72
opens ^ i have to	-0.55	0.55
opens ^ i hear	0.94	-0.94
opens ^ i hear that	0.03	-0.03
opens ^ i hear you	0.94	-0.94
opens ^ i hope	-0.04	0.04
opens ^ i hope we	0.15	-0.15
opens ^ i hope you	-0.04	0.04
opens ^ i knew	-0.58	0.58
opens ^ i knew you	-0.28	0.28
opens ^ i know	0.49	-0.49
opens ^ i know i	0.3	-0.3
opens ^ i know this	0.41	-0.41
opens ^ i know we	0.16	-0.16
opens ^ i know you	0.21	-0.21
opens ^ i let	0.51	-0.51
opens ^ i love	0.53	-0.53
opens ^ i love you	0.5	-0.5
opens ^ i made	0.53	-0.53
opens ^ i made a	0.53	-0.53
opens ^ i miss	1.01	-1.01
opens ^ i need	0.93	-0.93
opens ^ i need a	0.57	-0.57
opens ^ i need to	1.16	-1.16
opens ^ i need your	0.29	-0.29
opens ^ i never	0.02	-0.02
opens ^ i never meant	0.31	-0.31
opens ^ i never said	-0.69	0.69
opens ^ i only	-0.85	0.85
opens ^ i only did	-1.32	1.32
opens ^ i only yelled	-0.04	0.04
opens ^ i overreacted	0.91	-0.91
opens ^ i overreacted ,	0.25	-0.25
opens ^ i promise	0.36	-0.36
opens ^ i promise to	0.36	-0.36
opens ^ i realise	0.35	-0.35
opens ^ i realise i	0.35	-0.35
opens ^ i refuse	-0.72	0.72
opens ^ i refuse to	-0.72	0.72
opens ^ i regret	0.45	-0.45
opens ^ i said	-0.28	0.28
opens ^ i said i	-0.4	0.4
opens ^ i see	0.54	-0.54
opens ^ i see your	0.07	-0.07
opens ^ i should	0.27	-0.27
opens ^ i should have	-0.2	0.2
opens ^ i should not	0.72	-0.72
opens ^ i take	0.71	-0.71
opens ^ i take responsibility	0.54	-0.54
opens ^ i think	0.6	-0.6
opens ^ i think i	0.37	-0.37
opens ^ i think we	0.03	-0.03
opens ^ i think you	-0.02	0.02
opens ^ i thought	-0.18	0.18
opens ^ i told	-0.45	0.45
opens ^ i told you	-0.45	0.45
opens ^ i trust	1.62	-1.62
opens ^ i understand	1.07	-1.07
opens ^ i value	0.64	-0.64
opens ^ i value your	0.35	-0.35
opens ^ i want	-0.66	0.66
opens ^ i want to	2.68	-2.68
opens ^ i was	-0.01	0.01
opens ^ i was not	-0.18	0.18
opens ^ i was scared	0.61	-0.61
opens ^ i was tired	-0.46	0.46
opens ^ i was too	0.76	-0.76
opens ^ i was wrong	1.78	-1.78
opens ^ i will	-0.02	0.02
opens ^ i will be	0.68	-0.68
opens ^ i will do	0.42	-0.42
opens ^ i will try	0.46	-0.46
opens ^ i wish	-0.08	0.08
opens ^ i wish i	-0.02	0.02
opens ^ i work	-0.36	0.36
opens ^ i would	-0.52	0.52
opens ^ i would like	0.61	-0.61
opens ^ i would not	-0.36	0.36
opens ^ i would rather	-0.43	0.43
opens ^ if	-0.01	0.01
opens ^ if i	0.16	-0.16
opens ^ if i am	-0.3	0.3
opens ^ if you	-1.03	1.03
opens ^ if you do	-0.1	0.1
opens ^ if you had	-0.11	0.11
opens ^ if you were	-0.38	0.38
opens ^ is	1.15	-1.15
opens ^ is it	0.3	-0.3
opens ^ is there	0.95	-0.95
opens ^ it	0.25	-0.25
opens ^ it is	0.28	-0.28
opens ^ it is always	-0.81	0.81
opens ^ it is like	-0.28	0.28
opens ^ it is not	0.39	-0.39
opens ^ it is okay	0.44	-0.44
opens ^ it is your	-1.89	1.89
opens ^ it makes	0.82	-0.82
opens ^ it makes sense	0.82	-0.82
opens ^ it must	0.35	-0.35
opens ^ it sounds	0.89	-0.89
opens ^ it sounds like	0.44	-0.44
opens ^ it was	0.3	-0.3
opens ^ it was not	0.21	-0.21
opens ^ just	-0.24	0.24
opens ^ just admit	-0.26	0.26
opens ^ just leave	-0.05	0.05
opens ^ keep	-0.31	0.31
opens ^ leave	-0.47	0.47
opens ^ leave me	-0.49	0.49
opens ^ let	-0.14	0.14
opens ^ let me	-0.11	0.11
opens ^ let me make	0.81	-0.81
opens ^ let me rephrase	1.0	-1.0
opens ^ let me take	0.85	-0.85
opens ^ let me try	0.77	-0.77
opens ^ let us	0.57	-0.57
opens ^ let us agree	0.04	-0.04
opens ^ let us find	0.01	-0.01
opens ^ let us go	0.23	-0.23
opens ^ let us not	0.34	-0.34
opens ^ let us take	0.31	-0.31
opens ^ like	-0.92	0.92
opens ^ like you	-0.27	0.27
opens ^ look	0.15	-0.15
opens ^ look at	0.3	-0.3
opens ^ look who	-0.16	0.16
opens ^ look who is	-0.16	0.16
opens ^ make	-0.46	0.46
opens ^ may	0.62	-0.62
opens ^ may i	0.62	-0.62
opens ^ maybe	0.39	-0.39
opens ^ maybe i	0.55	-0.55
opens ^ maybe i would	-0.3	0.3
opens ^ maybe we	0.46	-0.46
opens ^ maybe we should	-0.11	0.11
opens ^ maybe you	0.12	-0.12
opens ^ maybe you should	-0.53	0.53
opens ^ my	0.59	-0.59
opens ^ my bad	0.32	-0.32
opens ^ my ex	-0.26	0.26
opens ^ my ex never	-0.26	0.26
opens ^ my fault	0.62	-0.62
opens ^ my mistake	0.12	-0.12
opens ^ my part	0.26	-0.26
opens ^ my part in	0.26	-0.26
opens ^ my tone	0.64	-0.64
opens ^ my tone was	0.64	-0.64
opens ^ never	-0.19	0.19
opens ^ never mind	-0.02	0.02
opens ^ next	0.3	-0.3
opens ^ next time	0.3	-0.3
opens ^ nice	-0.34	0.34
opens ^ no	-0.0	0.0
opens ^ no ,	-0.92	0.92
opens ^ no , you	-0.06	0.06
opens ^ no one	-0.79	0.79
opens ^ nobody	-0.71	0.71
opens ^ not	-0.83	0.83
opens ^ not my	-0.21	0.21
opens ^ nothing	-0.41	0.41
opens ^ nothing i	-0.51	0.51
opens ^ now	-0.47	0.47
opens ^ of	-0.4	0.4
opens ^ of course	-0.4	0.4
opens ^ of course you	-0.15	0.15
opens ^ oh	-0.61	0.61
opens ^ oh ,	-0.45	0.45
opens ^ oh , here	-0.0	0.0
opens ^ oh , i	-0.15	0.15
opens ^ oh , so	-0.46	0.46
opens ^ oh please	-0.55	0.55
opens ^ ok	0.6	-0.6
opens ^ okay	0.01	-0.01
opens ^ okay ,	-0.03	0.03
opens ^ okay , i	-0.01	0.01
opens ^ one	0.34	-0.34
opens ^ one more	0.41	-0.41
opens ^ peace	0.91	-0.91
opens ^ perhaps	0.66	-0.66
opens ^ perhaps i	0.66	-0.66
opens ^ please	0.43	-0.43
opens ^ please be	0.96	-0.96
opens ^ please do	0.32	-0.32
opens ^ please do not	0.32	-0.32
opens ^ please forgive	0.31	-0.31
opens ^ please forgive me	0.31	-0.31
opens ^ please let	0.56	-0.56
opens ^ please say	0.27	-0.27
opens ^ please say that	0.27	-0.27
opens ^ same	-0.29	0.29
opens ^ save	-0.58	0.58
opens ^ save it	-0.08	0.08
opens ^ say	0.41	-0.41
opens ^ says	-0.11	0.11
opens ^ says the	-0.11	0.11
opens ^ see	-0.95	0.95
opens ^ shall	0.19	-0.19
opens ^ shall we	0.19	-0.19
opens ^ she	-0.15	0.15
opens ^ she is	-0.15	0.15
opens ^ should	0.37	-0.37
opens ^ should we	0.37	-0.37
opens ^ shut	-0.31	0.31
opens ^ shut up	-0.3	0.3
opens ^ since	-0.25	0.25
opens ^ since you	-0.02	0.02
opens ^ so	-0.5	0.5
opens ^ so it	-0.59	0.59
opens ^ so it is	-0.59	0.59
opens ^ so what	-0.45	0.45
opens ^ so what ?	-0.39	0.39
opens ^ so you	-0.46	0.46
opens ^ so you are	-0.46	0.46
opens ^ sorry	-0.48	0.48
opens ^ sorry ,	0.37	-0.37
opens ^ sorry , i	0.37	-0.37
opens ^ sorry for	-0.36	0.36
opens ^ stop	-0.19	0.19
opens ^ stop ,	0.46	-0.46
opens ^ stop being	-0.11	0.11
opens ^ stop being so	-0.16	0.16
opens ^ stop crying	-0.26	0.26
opens ^ sure	-0.28	0.28
opens ^ sure ,	-0.28	0.28
opens ^ sure , i	-0.3	0.3
opens ^ take	0.24	-0.24
opens ^ talk	-0.37	0.37
opens ^ talk to	-0.37	0.37
opens ^ tell	0.25	-0.25
opens ^ tell me	0.6	-0.6
opens ^ tell me what	0.69	-0.69
opens ^ thank	-0.02	0.02
opens ^ thank you	-0.02	0.02
opens ^ thank you .	2.39	-2.39
opens ^ thank you for	3.65	-3.65
opens ^ thanks	0.1	-0.1
opens ^ thanks for	0.47	-0.47
opens ^ that	0.41	-0.41
opens ^ that hurt	0.3	-0.3
opens ^ that is	-0.01	0.01
opens ^ that is a	-0.41	0.41
opens ^ that is just	-0.35	0.35
opens ^ that is my	0.33	-0.33
opens ^ that is not	-1.26	1.26
opens ^ that is true	0.81	-0.81
opens ^ that is your	-1.68	1.68
opens ^ that makes	1.01	-1.01
opens ^ that makes sense	0.15	-0.15
opens ^ that must	0.98	-0.98
opens ^ that must have	0.0	-0.0
opens ^ that was	0.55	-0.55
opens ^ that was a	0.3	-0.3
opens ^ that was my	0.87	-0.87
opens ^ the	-0.37	0.37
opens ^ the only	-0.31	0.31
opens ^ then	-0.95	0.95
opens ^ there	0.18	-0.18
opens ^ there is	0.21	-0.21
opens ^ there is no	0.29	-0.29
opens ^ there is nothing	-0.44	0.44
opens ^ there you	-0.34	0.34
opens ^ this	-0.2	0.2
opens ^ this is	0.18	-0.18
opens ^ this is exactly	-0.09	0.09
opens ^ this is getting	0.04	-0.04
opens ^ this is hard	0.3	-0.3
opens ^ this is not	0.92	-0.92
opens ^ tough	-0.67	0.67
opens ^ typical	-0.61	0.61
opens ^ wait	0.52	-0.52
opens ^ we	0.25	-0.25
opens ^ we are	-0.52	0.52
opens ^ we are both	0.95	-0.95
opens ^ we are going	1.11	-1.11
opens ^ we are on	1.32	-1.32
opens ^ we both	0.09	-0.09
opens ^ we both want	0.94	-0.94
opens ^ we can	0.72	-0.72
opens ^ we do	0.3	-0.3
opens ^ we do not	0.3	-0.3
opens ^ we have	1.0	-1.0
opens ^ we have been	0.1	-0.1
opens ^ we have got	0.8	-0.8
opens ^ well	-0.61	0.61
opens ^ well ,	-0.61	0.61
opens ^ well , maybe	-0.41	0.41
opens ^ well , what	-0.04	0.04
opens ^ well , you	-0.3	0.3
opens ^ what	0.39	-0.39
opens ^ what a	-0.92	0.92
opens ^ what about	-0.69	0.69
opens ^ what about all	-0.03	0.03
opens ^ what about you	-0.47	0.47
opens ^ what are	0.04	-0.04
opens ^ what are you	0.04	-0.04
opens ^ what can	0.3	-0.3
opens ^ what can i	0.3	-0.3
opens ^ what did	-0.2	0.2
opens ^ what did i	-0.19	0.19
opens ^ what do	-0.24	0.24
opens ^ what do you	-0.24	0.24
opens ^ what i	0.57	-0.57
opens ^ what if	0.7	-0.7
opens ^ what if we	0.7	-0.7
opens ^ what is	-0.14	0.14
opens ^ what is the	-0.65	0.65
opens ^ what is your	0.72	-0.72
opens ^ what would	0.43	-0.43
opens ^ what would make	0.33	-0.33
opens ^ whatever	-0.36	0.36
opens ^ whatever .	-0.39	0.39
opens ^ whatever . ^	-0.04	0.04
opens ^ whatever you	-0.19	0.19
opens ^ when	-0.7	0.7
opens ^ when did	-0.3	0.3
opens ^ when did you	-0.3	0.3
opens ^ when i	-0.09	0.09
opens ^ when you	0.26	-0.26
opens ^ when you are	0.74	-0.74
opens ^ where	-0.17	0.17
opens ^ where did	0.65	-0.65
opens ^ who	-1.23	1.23
opens ^ who made	-0.14	0.14
opens ^ why	-0.66	0.66
opens ^ why are	-0.31	0.31
opens ^ why are you	-0.27	0.27
opens ^ why can	-0.01	0.01
opens ^ why can not	-0.01	0.01
opens ^ why do	-0.09	0.09
opens ^ why do i	-0.2	0.2
opens ^ why do not	-0.03	0.03
opens ^ why do you	-0.08	0.08
opens ^ why is	-0.26	0.26
opens ^ why should	-0.3	0.3
opens ^ why should i	-0.3	0.3
opens ^ why would	-0.46	0.46
opens ^ why would i	-0.46	0.46
opens ^ would	0.14	-0.14
opens ^ would you	-0.23	0.23
opens ^ would you be	0.23	-0.23
opens ^ wow	-0.44	0.44
opens ^ wow ,	-0.41	0.41
opens ^ yeah	-0.47	0.47
opens ^ yeah ,	-0.32	0.32
opens ^ yes	-0.16	0.16
opens ^ yes ,	-0.16	0.16
opens ^ yes , but	-0.24	0.24
opens ^ yes , i	-0.31	0.31
opens ^ you	0.11	-0.11
opens ^ you act	-0.28	0.28
opens ^ you act like	-0.28	0.28
opens ^ you always	-0.0	0.0
opens ^ you are	-0.06	0.06
opens ^ you are a	-1.06	1.06
opens ^ you are acting	-0.24	0.24
opens ^ you are being	0.06	-0.06
opens ^ you are just	-0.31	0.31
opens ^ you are making	-0.39	0.39
opens ^ you are not	0.57	-0.57
opens ^ you are right	1.04	-1.04
opens ^ you are so	-0.97	0.97
opens ^ you are such	-0.07	0.07
opens ^ you are the	-0.59	0.59
opens ^ you are too	-1.15	1.15
opens ^ you are unbelievable	-0.83	0.83
opens ^ you call	-0.62	0.62
opens ^ you call that	-0.62	0.62
opens ^ you can	-0.75	0.75
opens ^ you can not	-0.6	0.6
opens ^ you deserve	1.24	-1.24
opens ^ you did	0.43	-0.43
opens ^ you did not	0.76	-0.76
opens ^ you do	-0.04	0.04
opens ^ you do not	0.02	-0.02
opens ^ you have	0.16	-0.16
opens ^ you have a	0.31	-0.31
opens ^ you have always	-0.09	0.09
opens ^ you have every	0.71	-0.71
opens ^ you have no	-0.8	0.8
opens ^ you just	-0.46	0.46
opens ^ you just do	-0.36	0.36
opens ^ you just want	-0.45	0.45
opens ^ you know	-0.05	0.05
opens ^ you know what	-0.05	0.05
opens ^ you made	-0.45	0.45
opens ^ you make	0.83	-0.83
opens ^ you make me	-0.52	0.52
opens ^ you matter	0.49	-0.49
opens ^ you matter more	0.32	-0.32
opens ^ you mean	1.25	-1.25
opens ^ you need	-0.91	0.91
opens ^ you need to	-0.49	0.49
opens ^ you never	-0.04	0.04
opens ^ you never do	-0.0	0.0
opens ^ you never listen	-0.0	0.0
opens ^ you never think	-0.16	0.16
opens ^ you only	-0.38	0.38
opens ^ you ruined	-0.08	0.08
opens ^ you should	-0.37	0.37
opens ^ you sound	0.31	-0.31
opens ^ you sound just	-0.27	0.27
opens ^ you started	-1.11	1.11
opens ^ you think	-0.48	0.48
opens ^ you think you	-0.48	0.48
opens ^ you want	-1.26	1.26
opens ^ you were	1.03	-1.03
opens ^ you were right	1.32	-1.32
opens ^ you will	-0.78	0.78
opens ^ you will never	-0.01	0.01
opens ^ you would	-0.61	0.61
opens ^ you would not	-0.3	0.3
opens ^ your	0.46	-0.46
opens ^ your feelings	0.32	-0.32
opens ^ your feelings are	0.29	-0.29
pair ! ^	-0.3	0.3
pair ( ^	-0.37	0.37
pair ) $	-0.37	0.37
pair , and	1.03	-1.03
pair , are	1.3	-1.3
pair , as	-0.56	0.56
pair , because	-0.49	0.49
pair , blame	-0.3	0.3
pair , but	0.15	-0.15
pair , can	0.12	-0.12
pair , could	0.25	-0.25
pair , cry	-0.43	0.43
pair , do	-0.18	0.18
pair , even	0.41	-0.41
pair , get	-0.3	0.3
pair , go	0.58	-0.58
pair , here	-0.3	0.3
pair , i	0.55	-0.55
pair , is	-1.09	1.09
pair , it	-0.65	0.65
pair , leave	-0.03	0.03
pair , let	0.9	-0.9
pair , maybe	-0.68	0.68
pair , not	0.08	-0.08
pair , now	-0.7	0.7
pair , please	1.19	-1.19
pair , right	-0.53	0.53
pair , so	-1.14	1.14
pair , tell	0.07	-0.07
pair , that	0.55	-0.55
pair , then	-0.31	0.31
pair , there	-0.0	0.0
pair , we	-0.51	0.51
pair , what	-0.33	0.33
pair , whatever	-0.35	0.35
pair , why	-0.32	0.32
pair , you	-0.09	0.09
pair . ^	0.05	-0.05
pair ; can	0.4	-0.4
pair ; i	0.33	-0.33
pair ; let	0.0	-0.0
pair ? ^	-0.39	0.39
pair ^ after	0.62	-0.62
pair ^ ah	0.39	-0.39
pair ^ all	-0.59	0.59
pair ^ and	-0.58	0.58
pair ^ another	-0.36	0.36
pair ^ are	0.21	-0.21
pair ^ as	-0.29	0.29
pair ^ at	0.03	-0.03
pair ^ be	-0.89	0.89
pair ^ because	-0.22	0.22
pair ^ both	0.62	-0.62
pair ^ but	-0.3	0.3
pair ^ calm	-0.78	0.78
pair ^ can	0.13	-0.13
pair ^ come	0.63	-0.63
pair ^ could	0.36	-0.36
pair ^ did	-0.42	0.42
pair ^ do	-0.17	0.17
pair ^ end	-1.2	1.2
pair ^ enough	-0.91	0.91
pair ^ even	0.59	-0.59
pair ^ everyone	-0.44	0.44
pair ^ everything	-0.42	0.42
pair ^ fine	-0.33	0.33
pair ^ forget	-0.58	0.58
pair ^ from	0.59	-0.59
pair ^ get	-1.25	1.25
pair ^ give	-0.08	0.08
pair ^ go	-0.16	0.16
pair ^ good	-0.93	0.93
pair ^ great	-0.31	0.31
pair ^ grow	-0.41	0.41
pair ^ ha	-0.74	0.74
pair ^ happy	-0.62	0.62
pair ^ hello	-0.54	0.54
pair ^ help	0.26	-0.26
pair ^ here	-0.59	0.59
pair ^ hey	0.64	-0.64
pair ^ hold	1.21	-1.21
pair ^ how	-0.29	0.29
pair ^ i	0.19	-0.19
pair ^ if	-0.01	0.01
pair ^ is	1.1	-1.1
pair ^ it	0.25	-0.25
pair ^ just	-0.24	0.24
pair ^ keep	-0.31	0.31
pair ^ leave	-0.47	0.47
pair ^ let	0.36	-0.36
pair ^ like	-0.92	0.92
pair ^ look	-0.16	0.16
pair ^ make	-0.46	0.46
pair ^ may	0.62	-0.62
pair ^ maybe	0.39	-0.39
pair ^ my	0.22	-0.22
pair ^ never	-0.19	0.19
pair ^ next	0.3	-0.3
pair ^ nice	-0.34	0.34
pair ^ no	-0.0	0.0
pair ^ nobody	-0.71	0.71
pair ^ not	-0.91	0.91
pair ^ nothing	-0.41	0.41
pair ^ now	-0.47	0.47
pair ^ of	-0.4	0.4
pair ^ oh	-0.61	0.61
pair ^ ok	0.6	-0.6
pair ^ okay	0.01	-0.01
pair ^ one	0.34	-0.34
pair ^ peace	0.91	-0.91
pair ^ perhaps	0.66	-0.66
pair ^ please	0.43	-0.43
pair ^ same	-0.29	0.29
pair ^ save	-0.58	0.58
pair ^ say	0.41	-0.41
pair ^ says	-0.11	0.11
pair ^ see	-0.95	0.95
pair ^ shall	0.19	-0.19
pair ^ she	-0.15	0.15
pair ^ should	-0.1	0.1
pair ^ shut	-0.31	0.31
pair ^ since	-0.25	0.25
pair ^ so	-0.5	0.5
pair ^ sorry	-0.14	0.14
pair ^ stop	-0.19	0.19
pair ^ sure	-0.43	0.43
pair ^ take	0.24	-0.24
pair ^ talk	-0.37	0.37
pair ^ tell	0.31	-0.31
pair ^ thank	-0.02	0.02
pair ^ thanks	0.1	-0.1
pair ^ that	0.2	-0.2
pair ^ the	-0.37	0.37
pair ^ then	-0.95	0.95
pair ^ there	0.14	-0.14
pair ^ this	-0.2	0.2
pair ^ tough	-0.67	0.67
pair ^ typical	-0.61	0.61
pair ^ wait	0.52	-0.52
pair ^ we	0.36	-0.36
pair ^ well	-0.64	0.64
pair ^ what	-0.12	0.12
pair ^ whatever	-0.31	0.31
pair ^ when	-0.7	0.7
pair ^ where	-0.17	0.17
pair ^ who	-1.23	1.23
pair ^ why	-0.66	0.66
pair ^ would	0.14	-0.14
pair ^ wow	-0.44	0.44
pair ^ yeah	-0.47	0.47
pair ^ yes	-0.16	0.16
pair ^ you	-0.37	0.37
pair ^ your	0.46	-0.46
pair a baby	-0.41	0.41
pair a better	-0.24	0.24
pair a big	-0.29	0.29
pair a bit	-0.07	0.07
pair a break	0.24	-0.24
pair a breath	0.26	-0.26
pair a chance	0.3	-0.3
pair a child	-0.36	0.36
pair a cup	0.44	-0.44
pair a deep	0.44	-0.44
pair a do-over	0.59	-0.59
pair a few	0.24	-0.24
pair a fight	-0.63	0.63
pair a fuss	-0.27	0.27
pair a good	0.79	-0.79
pair a grip	-0.24	0.24
pair a hug	1.04	-1.04
pair a hypocrite	-0.34	0.34
pair a job	-0.31	0.31
pair a joke	-0.32	0.32
pair a liar	-0.38	0.38
pair a little	-0.32	0.32
pair a lot	-0.0	0.0
pair a medal	-0.99	0.99
pair a minute	0.31	-0.31
pair a mistake	-1.14	1.14
pair a moment	0.55	-0.55
pair a nag	-0.11	0.11
pair a point	0.89	-0.89
pair a problem	-0.4	0.4
pair a rest	-0.56	0.56
pair a second	0.68	-0.68
pair a time	0.03	-0.03
pair a time-out	0.53	-0.53
pair a walk	0.56	-0.56
pair a way	0.12	-0.12
pair about .	-0.31	0.31
pair about ?	0.31	-0.31
pair about a	0.58	-0.58
pair about all	-0.03	0.03
pair about everything	-0.4	0.4
pair about how	-0.05	0.05
pair about it	-0.21	0.21
pair about last	0.41	-0.41
pair about that	1.04	-1.04
pair about the	0.92	-0.92
pair about this	-0.09	0.09
pair about we	0.74	-0.74
pair about what	0.64	-0.64
pair about winning	0.94	-0.94
pair about you	-0.63	0.63
pair about your	0.04	-0.04
pair act like	-0.28	0.28
pair acting crazy	-0.18	0.18
pair admit i	0.3	-0.3
pair admit that	0.15	-0.15
pair after dinner	0.71	-0.71
pair again ,	0.68	-0.68
pair again .	-0.37	0.37
pair again ?	-0.35	0.35
pair again in	0.3	-0.3
pair again with	-0.49	0.49
pair agree that	0.1	-0.1
pair agree to	0.04	-0.04
pair agree with	0.61	-0.61
pair ah ,	0.39	-0.39
pair ahead ,	0.24	-0.24
pair all before	-0.18	0.18
pair all day	-0.67	0.67
pair all of	-1.43	1.43
pair all right	-0.49	0.49
pair all the	-0.03	0.03
pair all you	-0.11	0.11
pair all your	0.39	-0.39
pair alone .	-1.21	1.21
pair already .	-0.98	0.98
pair always .	-0.4	0.4
pair always been	-0.09	0.09
pair always do	-0.0	0.0
pair always have	-0.01	0.01
pair always me	-0.0	0.0
pair always my	-0.9	0.9
pair always right	-0.6	0.6
pair always the	-0.25	0.25
pair always wrong	-0.14	0.14
pair am always	-0.14	0.14
pair am being	0.68	-0.68
pair am done	-0.27	0.27
pair am feeling	0.54	-0.54
pair am fine	-0.48	0.48
pair am getting	0.53	-0.53
pair am going	-0.42	0.42
pair am here	0.95	-0.95
pair am just	0.66	-0.66
pair am late	0.69	-0.69
pair am leaving	-0.78	0.78
pair am listening	0.68	-0.68
pair am missing	0.27	-0.27
pair am not	0.01	-0.01
pair am on	0.39	-0.39
pair am out	-1.15	1.15
pair am proud	0.56	-0.56
pair am really	0.35	-0.35
pair am sick	-0.78	0.78
pair am so	0.22	-0.22
pair am sorry	-0.28	0.28
pair am starting	0.05	-0.05
pair am the	-1.98	1.98
pair am tired	-0.42	0.42
pair am too	0.27	-0.27
pair am trying	0.3	-0.3
pair am with	1.35	-1.35
pair am wrong	0.77	-0.77
pair an apology	0.26	-0.26
pair an excuse	-0.35	0.35
pair an hour	0.3	-0.3
pair an idiot	-0.45	0.45
pair and breathe	0.3	-0.3
pair and come	0.41	-0.41
pair and have	0.0	-0.0
pair and i	1.09	-1.09
pair and start	0.51	-0.51
pair and talk	0.42	-0.42
pair and then	0.73	-0.73
pair and this	-0.33	0.33
pair and we	0.11	-0.11
pair and what	0.26	-0.26
pair and you	-0.57	0.57
pair angry ,	-0.61	0.61
pair angry .	0.33	-0.33
pair annoying .	-0.33	0.33
pair annoying ?	-0.36	0.36
pair another way	0.31	-0.31
pair another word	-0.65	0.65
pair answer that	-0.58	0.58
pair any more	-0.79	0.79
pair anything .	-1.08	1.08
pair anything go	-0.05	0.05
pair anything right	-1.72	1.72
pair anything wrong	0.66	-0.66
pair anywhere .	0.73	-0.73
pair apologise ,	-0.39	0.39
pair apologise .	0.34	-0.34
pair apologise for	1.37	-1.37
pair apology .	1.87	-1.87
pair appreciate that	0.76	-0.76
pair appreciate you	0.62	-0.62
pair are .	-0.44	0.44
pair are ?	-0.44	0.44
pair are a	-0.13	0.13
pair are acting	-0.24	0.24
pair are always	-0.38	0.38
pair are being	0.06	-0.06
pair are both	0.81	-0.81
pair are crazy	-0.33	0.33
pair are doing	0.42	-0.42
pair are done	-0.35	0.35
pair are feeling	0.31	-0.31
pair are getting	0.7	-0.7
pair are going	0.38	-0.38
pair are hurting	0.91	-0.91
pair are hysterical	-0.6	0.6
pair are important	1.2	-1.2
pair are just	-0.31	0.31
pair are lazy	-0.79	0.79
pair are lying	-0.88	0.88
pair are mad	0.1	-0.1
pair are making	-0.38	0.38
pair are my	0.46	-0.46
pair are never	-0.19	0.19
pair are not	0.53	-0.53
pair are okay	0.42	-0.42
pair are on	1.17	-1.17
pair are perfect	-0.65	0.65
pair are ready	0.81	-0.81
pair are right	1.5	-1.5
pair are saying	0.88	-0.88
pair are so	-1.1	1.1
pair are such	-0.07	0.07
pair are the	-0.53	0.53
pair are too	-1.07	1.07
pair are unbelievable	-0.83	0.83
pair are upset	-0.31	0.31
pair are useless	-0.65	0.65
pair are we	-0.56	0.56
pair are wrong	-1.22	1.22
pair are you	-0.2	0.2
pair argument .	0.32	-0.32
pair around here	-0.07	0.07
pair as always	-0.22	0.22
pair as if	0.26	-0.26
pair as usual	-0.61	0.61
pair ask you	-0.16	0.16
pair asked .	0.37	-0.37
pair asked for	-1.91	1.91
pair asked you	0.05	-0.05
pair at a	0.01	-0.01
pair at it	0.44	-0.44
pair at least	-0.39	0.39
pair at me	-1.31	1.31
pair at the	0.42	-0.42
pair at this	0.3	-0.3
pair at you	0.53	-0.53
pair at yourself	-0.97	0.97
pair attacked ,	0.11	-0.11
pair away .	1.04	-1.04
pair away from	-0.7	0.7
pair away like	-0.0	0.0
pair baby .	-0.83	0.83
pair back .	0.45	-0.45
pair back ?	0.05	-0.05
pair back at	0.11	-0.11
pair back in	0.42	-0.42
pair back to	0.49	-0.49
pair bad ,	-0.06	0.06
pair bad .	0.1	-0.1
pair bad guy	-0.84	0.84
pair badly .	0.4	-0.4
pair be angry	-0.21	0.21
pair be back	0.19	-0.19
pair be fine	0.45	-0.45
pair be in	-0.17	0.17
pair be like	-0.27	0.27
pair be okay	1.2	-1.2
pair be patient	0.0	-0.0
pair be right	1.3	-1.3
pair be so	-0.44	0.44
pair be upset	0.55	-0.55
pair because i	-0.29	0.29
pair because of	-0.31	0.31
pair because you	-0.62	0.62
pair bed angry	0.56	-0.56
pair been distant	0.3	-0.3
pair been late	-0.63	0.63
pair before .	-0.18	0.18
pair before i	0.84	-0.84
pair before we	0.44	-0.44
pair before you	-0.43	0.43
pair being defensive	-0.46	0.46
pair being honest	0.1	-0.1
pair being ridiculous	-0.31	0.31
pair being right	0.3	-0.3
pair being so	0.12	-0.12
pair believe how	-0.01	0.01
pair believe i	-0.3	0.3
pair believe you	0.63	-0.63
pair best .	0.34	-0.34
pair best for	0.84	-0.84
pair better .	0.8	-0.8
pair better ?	0.33	-0.33
pair better of	0.98	-0.98
pair better than	-0.32	0.32
pair between us	0.46	-0.46
pair big deal	-0.29	0.29
pair blame me	-0.6	0.6
pair blaming me	-2.23	2.23
pair boo hoo	-0.78	0.78
pair both need	0.48	-0.48
pair both of	0.46	-0.46
pair both take	0.16	-0.16
pair both tired	0.05	-0.05
pair both upset	0.0	-0.0
pair both want	0.91	-0.91
pair bother .	-0.35	0.35
pair bother ?	-0.04	0.04
pair break .	-0.52	0.52
pair break ?	0.62	-0.62
pair break and	0.01	-0.01
pair breath .	-0.5	0.5
pair breath ?	0.18	-0.18
pair breathe .	0.3	-0.3
pair business .	-0.41	0.41
pair busy .	-0.3	0.3
pair but i	0.01	-0.01
pair but you	-1.04	1.04
pair call a	0.61	-0.61
pair call that	-0.62	0.62
pair calm down	-0.2	0.2
pair calmly ?	0.26	-0.26
pair came out	0.74	-0.74
pair can do	0.52	-0.52
pair can find	0.2	-0.2
pair can hear	0.87	-0.87
pair can i	0.35	-0.35
pair can imagine	0.52	-0.52
pair can not	-1.18	1.18
pair can see	0.85	-0.85
pair can talk	0.37	-0.37
pair can understand	0.92	-0.92
pair can we	0.57	-0.57
pair can work	0.38	-0.38
pair can you	-0.06	0.06
pair care .	-0.54	0.54
pair care ?	-1.09	1.09
pair care about	1.21	-1.21
pair care less	-0.67	0.67
pair care what	0.44	-0.44
pair cares .	-0.7	0.7
pair carried away	0.3	-0.3
pair chance .	-0.02	0.02
pair chance to	0.36	-0.36
pair change .	-0.46	0.46
pair change that	1.32	-1.32
pair child .	-0.33	0.33
pair close to	0.26	-0.26
pair come back	0.42	-0.42
pair come between	0.33	-0.33
pair come here	0.34	-0.34
pair come home	-0.63	0.63
pair comes the	-0.3	0.3
pair coming back	0.26	-0.26
pair coming from	0.1	-0.1
pair complain .	-0.84	0.84
pair compromise .	0.5	-0.5
pair conversation .	-0.28	0.28
pair cool down	0.4	-0.4
pair couch .	-0.32	0.32
pair could have	-0.1	0.1
pair could i	0.21	-0.21
pair could not	-0.53	0.53
pair could we	0.67	-0.67
pair could you	0.3	-0.3
pair course you	-0.15	0.15
pair crazy ,	-0.37	0.37
pair crazy .	-0.59	0.59
pair cry about	-0.43	0.43
pair cry to	-0.36	0.36
pair crying .	-0.39	0.39
pair cup of	0.44	-0.44
pair day ,	0.37	-0.37
pair day .	0.04	-0.04
pair deal ,	-0.3	0.3
pair deal .	-0.15	0.15
pair deal with	-0.17	0.17
pair deep breath	0.44	-0.44
pair defensive ,	0.41	-0.41
pair defensive .	1.16	-1.16
pair defensive just	0.07	-0.07
pair deserve that	0.7	-0.7
pair deserved it	-1.18	1.18
pair did .	-0.45	0.45
pair did ?	-0.31	0.31
pair did i	-0.27	0.27
pair did it	-0.31	0.31
pair did not	0.85	-0.85
pair did that	1.51	-1.51
pair did the	-0.45	0.45
pair did you	-0.31	0.31
pair did your	-0.68	0.68
pair differently .	1.06	-1.06
pair differently next	0.07	-0.07
pair difficult .	-0.5	0.5
pair disagree on	0.03	-0.03
pair discussion .	-0.76	0.76
pair do .	-0.39	0.39
pair do ?	-0.9	0.9
pair do anything	0.04	-0.04
pair do better	0.77	-0.77
pair do everything	-0.45	0.45
pair do i	-0.83	0.83
pair do is	-0.12	0.12
pair do it	-0.73	0.73
pair do not	-0.15	0.15
pair do nothing	-0.3	0.3
pair do something	-0.52	0.52
pair do that	0.18	-0.18
pair do the	0.49	-0.49
pair do this	-0.72	0.72
pair do to	0.3	-0.3
pair do what	-0.07	0.07
pair do you	-0.04	0.04
pair do-over ?	1.04	-1.04
pair does not	-1.04	1.04
pair does that	-0.83	0.83
pair doing it	0.4	-0.4
pair doing this	-0.71	0.71
pair done here	-0.82	0.82
pair done it	-0.3	0.3
pair done nothing	-0.1	0.1
pair done talking	-0.06	0.06
pair done with	-0.23	0.23
pair door .	-0.41	0.41
pair down ,	-0.12	0.12
pair down .	0.27	-0.27
pair down ?	0.23	-0.23
pair down and	0.3	-0.3
pair drama .	-0.31	0.31
pair dramatic .	-0.08	0.08
pair drop it	-0.21	0.21
pair each other	0.69	-0.69
pair either .	-1.5	1.5
pair else .	-0.78	0.78
pair end of	0.4	-0.4
pair enough .	-0.06	0.06
pair enough of	-0.06	0.06
pair even bother	-0.44	0.44
pair even if	0.34	-0.34
pair even listening	-0.96	0.96
pair even though	0.42	-0.42
pair even try	-0.21	0.21
pair even when	0.41	-0.41
pair evening .	0.57	-0.57
pair ever be	-0.0	0.0
pair ever think	-0.43	0.43
pair every right	0.71	-0.71
pair every time	-0.64	0.64
pair everything ,	-0.84	0.84
pair everything .	-0.79	0.79
pair everything around	-0.11	0.11
pair everything is	-0.19	0.19
pair everything myself	-0.29	0.29
pair everything was	-0.0	0.0
pair everything you	-0.46	0.46
pair ex never	-0.26	0.26
pair exactly what	-0.41	0.41
pair excuse .	-0.43	0.43
pair excuse for	0.34	-0.34
pair excuse me	-0.69	0.69
pair excuses .	-0.93	0.93
pair expect ?	-0.56	0.56
pair expect me	-0.32	0.32
pair explain what	0.2	-0.2
pair fair .	0.84	-0.84
pair fair of	0.38	-0.38
pair family .	-1.08	1.08
pair family is	-0.8	0.8
pair father .	-0.64	0.64
pair fault ,	0.18	-0.18
pair fault .	0.39	-0.39
pair fault ?	-1.31	1.31
pair fault again	-0.72	0.72
pair fault is	-0.46	0.46
pair feel ,	-0.37	0.37
pair feel .	0.32	-0.32
pair feel ?	-0.29	0.29
pair feel close	0.26	-0.26
pair feel defensive	0.39	-0.39
pair feel flooded	0.51	-0.51
pair feel for	1.62	-1.62
pair feel hurt	0.01	-0.01
pair feel like	-0.56	0.56
pair feel sad	0.64	-0.64
pair feel scared	0.4	-0.4
pair feel terrible	0.37	-0.37
pair feel that	-0.71	0.71
pair feel unappreciated	0.3	-0.3
pair feeling .	0.31	-0.31
pair feeling ?	0.97	-0.97
pair feeling flooded	0.0	-0.0
pair feelings .	-0.36	0.36
pair feelings are	0.29	-0.29
pair feelings matter	0.31	-0.31
pair felt alone	0.33	-0.33
pair felt that	0.26	-0.26
pair few minutes	0.24	-0.24
pair fight .	0.2	-0.2
pair fighting about	0.6	-0.6
pair figure this	0.42	-0.42
pair find a	0.03	-0.03
pair find our	0.3	-0.3
pair find something	0.19	-0.19
pair fine ,	-0.33	0.33
pair fine .	-0.63	0.63
pair fine until	-0.0	0.0
pair finish .	-0.3	0.3
pair first ,	0.3	-0.3
pair first .	0.49	-0.49
pair first ?	0.28	-0.28
pair five minutes	0.62	-0.62
pair fix it	-0.24	0.24
pair fix this	0.88	-0.88
pair flooded .	0.04	-0.04
pair for a	-0.09	0.09
pair for being	1.42	-1.42
pair for both	0.0	-0.0
pair for everything	-0.61	0.61
pair for it	-0.32	0.32
pair for me	-0.74	0.74
pair for my	0.26	-0.26
pair for not	0.78	-0.78
pair for once	-0.88	0.88
pair for telling	0.63	-0.63
pair for that	1.8	-1.8
pair for this	-0.65	0.65
pair for us	0.29	-0.29
pair for what	0.54	-0.54
pair for you	0.72	-0.72
pair for your	0.04	-0.04
pair forget it	-0.13	0.13
pair forgive me	0.84	-0.84
pair forgive you	1.26	-1.26
pair forgot ,	-0.78	0.78
pair forgot .	0.27	-0.27
pair forgot to	0.3	-0.3
pair from me	0.27	-0.27
pair from you	-0.61	0.61
pair from your	0.3	-0.3
pair frustrated .	0.59	-0.59
pair full of	-1.52	1.52
pair gently .	0.27	-0.27
pair get a	-0.19	0.19
pair get it	0.1	-0.1
pair get off	-0.38	0.38
pair get out	-0.06	0.06
pair get over	-0.42	0.42
pair get that	0.84	-0.84
pair get through	0.45	-0.45
pair get to	-0.34	0.34
pair get what	-0.38	0.38
pair getting too	0.02	-0.02
pair give it	-0.56	0.56
pair give me	0.31	-0.31
pair give up	-0.63	0.63
pair give you	0.36	-0.36
pair go ,	0.39	-0.39
pair go .	-0.85	0.85
pair go again	-0.7	0.7
pair go ahead	0.24	-0.24
pair go first	0.59	-0.59
pair go live	-0.01	0.01
pair go on	-0.47	0.47
pair go to	-0.7	0.7
pair going anywhere	0.73	-0.73
pair going to	-0.8	0.8
pair good point	0.79	-0.79
pair got a	0.71	-0.71
pair got carried	0.3	-0.3
pair got defensive	0.28	-0.28
pair got off	1.01	-1.01
pair got that	0.23	-0.23
pair great ,	-0.49	0.49
pair grip .	-0.24	0.24
pair grow up	-0.09	0.09
pair guess i	-0.2	0.2
pair guy .	-0.28	0.28
pair ha ,	-0.56	0.56
pair had enough	-0.08	0.08
pair had not	0.59	-0.59
pair half an	0.0	-0.0
pair hand .	0.74	-0.74
pair handle that	0.75	-0.75
pair handle the	-0.69	0.69
pair handled that	1.02	-1.02
pair happen .	-0.44	0.44
pair happened .	-0.72	0.72
pair happy ?	-0.31	0.31
pair happy now	-0.98	0.98
pair hard ,	0.61	-0.61
pair hard for	0.71	-0.71
pair hard to	0.54	-0.54
pair harsh .	0.48	-0.48
pair hate it	-0.93	0.93
pair have a	0.64	-0.64
pair have always	-0.09	0.09
pair have asked	0.64	-0.64
pair have been	0.75	-0.75
pair have done	-0.3	0.3
pair have every	0.71	-0.71
pair have got	-0.31	0.31
pair have had	-0.33	0.33
pair have heard	-0.31	0.31
pair have hurt	0.38	-0.38
pair have i	0.27	-0.27
pair have listened	0.9	-0.9
pair have never	-0.35	0.35
pair have no	-1.16	1.16
pair have not	-0.38	0.38
pair have nothing	-0.64	0.64
pair have said	0.41	-0.41
pair have time	-0.43	0.43
pair have to	-0.14	0.14
pair have told	0.81	-0.81
pair have you	-0.78	0.78
pair head .	-0.37	0.37
pair hear how	-0.03	0.03
pair hear it	-1.11	1.11
pair hear more	0.09	-0.09
pair hear that	0.52	-0.52
pair hear what	-0.08	0.08
pair hear you	0.38	-0.38
pair hear your	0.05	-0.05
pair hear yourself	-1.19	1.19
pair heard .	-0.02	0.02
pair heard ?	0.82	-0.82
pair heard it	-0.18	0.18
pair heated .	0.16	-0.16
pair help ,	-1.09	1.09
pair help .	-0.68	0.68
pair help ?	0.63	-0.63
pair help if	0.71	-0.71
pair help me	0.6	-0.6
pair help you	-0.32	0.32
pair helped me	-0.09	0.09
pair here ,	0.66	-0.66
pair here .	0.18	-0.18
pair here ?	0.26	-0.26
pair here comes	-0.3	0.3
pair here is	-0.31	0.31
pair here we	-0.3	0.3
pair hey ,	0.64	-0.64
pair hold me	0.34	-0.34
pair hold my	0.29	-0.29
pair hold on	0.19	-0.19
pair home .	-0.17	0.17
pair home to	-0.63	0.63
pair honest ,	-0.26	0.26
pair hoo .	-0.78	0.78
pair hope we	0.15	-0.15
pair hope you	-0.04	0.04
pair hour .	0.3	-0.3
pair how about	0.55	-0.55
pair how can	0.27	-0.27
pair how could	-0.31	0.31
pair how do	0.35	-0.35
pair how i	0.25	-0.25
pair how is	-0.98	0.98
pair how much	1.3	-1.3
pair how my	0.72	-0.72
pair how stupid	-0.96	0.96
pair how that	0.63	-0.63
pair how you	0.14	-0.14
pair hug .	0.9	-0.9
pair hug ?	1.04	-1.04
pair hurt ,	0.0	-0.0
pair hurt .	0.31	-0.31
pair hurt you	0.52	-0.52
pair hurting .	0.6	-0.6
pair hypocrite .	-0.34	0.34
pair hysterical .	-0.58	0.58
pair i ?	-1.09	1.09
pair i admire	0.44	-0.44
pair i admit	0.31	-0.31
pair i agree	0.76	-0.76
pair i already	-0.28	0.28
pair i am	-0.43	0.43
pair i apologise	-0.08	0.08
pair i appreciate	0.75	-0.75
pair i believe	0.89	-0.89
pair i bother	-1.07	1.07
pair i can	-0.06	0.06
pair i care	-0.45	0.45
pair i could	0.11	-0.11
pair i did	-0.07	0.07
pair i do	-0.57	0.57
pair i even	-0.44	0.44
pair i feel	-0.45	0.45
pair i felt	0.27	-0.27
pair i forgot	0.12	-0.12
pair i get	0.66	-0.66
pair i give	-0.63	0.63
pair i got	0.93	-0.93
pair i guess	-0.43	0.43
pair i had	-0.05	0.05
pair i hate	-0.64	0.64
pair i have	-0.37	0.37
pair i hear	1.01	-1.01
pair i heard	1.08	-1.08
pair i help	-0.47	0.47
pair i hope	-0.04	0.04
pair i hurt	0.92	-0.92
pair i just	0.15	-0.15
pair i knew	-0.58	0.58
pair i know	0.57	-0.57
pair i let	0.51	-0.51
pair i listen	-1.01	1.01
pair i love	1.38	-1.38
pair i made	0.83	-0.83
pair i make	0.33	-0.33
pair i meant	0.41	-0.41
pair i messed	0.48	-0.48
pair i misread	0.61	-0.61
pair i miss	1.01	-1.01
pair i missed	0.23	-0.23
pair i misunderstood	0.78	-0.78
pair i need	0.11	-0.11
pair i never	0.02	-0.02
pair i only	-0.42	0.42
pair i overreacted	0.91	-0.91
pair i owe	0.58	-0.58
pair i promise	0.36	-0.36
pair i realise	0.35	-0.35
pair i refuse	-0.72	0.72
pair i regret	0.45	-0.45
pair i said	0.2	-0.2
pair i say	0.6	-0.6
pair i see	0.76	-0.76
pair i should	0.33	-0.33
pair i shut	0.56	-0.56
pair i snapped	0.31	-0.31
pair i spoke	0.52	-0.52
pair i start	0.63	-0.63
pair i still	0.52	-0.52
pair i take	0.97	-0.97
pair i tell	-0.5	0.5
pair i think	0.6	-0.6
pair i thought	-0.69	0.69
pair i told	-0.45	0.45
pair i took	0.58	-0.58
pair i trust	1.62	-1.62
pair i try	0.19	-0.19
pair i understand	1.35	-1.35
pair i understood	0.79	-0.79
pair i value	0.64	-0.64
pair i want	-0.34	0.34
pair i was	0.14	-0.14
pair i will	-0.08	0.08
pair i wish	-0.08	0.08
pair i work	-0.36	0.36
pair i would	-0.3	0.3
pair idea .	0.22	-0.22
pair idea what	-0.46	0.46
pair idiot .	-0.32	0.32
pair if i	-0.25	0.25
pair if we	0.49	-0.49
pair if you	-0.3	0.3
pair important to	0.75	-0.75
pair impossible .	-0.87	0.87
pair in a	0.3	-0.3
pair in an	0.3	-0.3
pair in half	0.0	-0.0
pair in it	-0.65	0.65
pair in that	0.39	-0.39
pair in the	0.5	-0.5
pair in this	1.74	-1.74
pair in twenty	0.11	-0.11
pair in your	-1.78	1.78
pair innocent .	-0.27	0.27
pair insane .	-0.4	0.4
pair is .	-0.61	0.61
pair is a	-0.31	0.31
pair is all	-1.61	1.61
pair is always	-0.66	0.66
pair is because	-1.06	1.06
pair is ever	-0.3	0.3
pair is everything	-0.1	0.1
pair is exactly	-0.09	0.09
pair is fair	0.78	-0.78
pair is getting	0.04	-0.04
pair is hard	0.3	-0.3
pair is how	0.41	-0.41
pair is important	0.47	-0.47
pair is it	-0.64	0.64
pair is just	-0.57	0.57
pair is like	-0.28	0.28
pair is my	0.24	-0.24
pair is never	-0.42	0.42
pair is no	0.22	-0.22
pair is none	-0.91	0.91
pair is not	0.56	-0.56
pair is nothing	-0.69	0.69
pair is okay	0.44	-0.44
pair is on	0.92	-0.92
pair is over	-0.92	0.92
pair is pointless	-0.53	0.53
pair is ridiculous	-1.2	1.2
pair is right	-0.15	0.15
pair is so	-1.05	1.05
pair is stupid	-0.25	0.25
pair is that	-0.65	0.65
pair is the	-0.93	0.93
pair is there	0.95	-0.95
pair is this	-0.11	0.11
pair is true	0.81	-0.81
pair is what	-0.95	0.95
pair is why	-0.26	0.26
pair is wrong	-0.11	0.11
pair is you	-0.89	0.89
pair is your	-0.25	0.25
pair it ,	-0.96	0.96
pair it .	-0.6	0.6
pair it ?	0.24	-0.24
pair it again	0.45	-0.45
pair it all	-0.2	0.2
pair it always	-0.31	0.31
pair it another	0.37	-0.37
pair it because	-0.38	0.38
pair it differently	0.31	-0.31
pair it first	-0.35	0.35
pair it from	0.01	-0.01
pair it if	-0.3	0.3
pair it is	-0.2	0.2
pair it makes	0.82	-0.82
pair it more	0.09	-0.09
pair it must	0.55	-0.55
pair it out	0.69	-0.69
pair it right	0.39	-0.39
pair it sounds	0.89	-0.89
pair it that	0.83	-0.83
pair it to	-0.82	0.82
pair it too	-0.99	0.99
pair it up	0.69	-0.69
pair it was	0.3	-0.3
pair it when	-0.56	0.56
pair it your	0.32	-0.32
pair it yourself	-0.72	0.72
pair job ,	-0.41	0.41
pair job .	-0.31	0.31
pair joke ,	-0.3	0.3
pair joke .	-0.57	0.57
pair joking .	-0.39	0.39
pair judge .	0.25	-0.25
pair just admit	-0.26	0.26
pair just being	-0.64	0.64
pair just do	-0.53	0.53
pair just leave	-0.53	0.53
pair just like	-0.15	0.15
pair just listened	1.2	-1.2
pair just now	0.22	-0.22
pair just shut	-0.87	0.87
pair just trying	-1.19	1.19
pair just want	-0.45	0.45
pair kids .	-0.17	0.17
pair knew you	-0.28	0.28
pair know .	0.24	-0.24
pair know i	0.3	-0.3
pair know it	-0.74	0.74
pair know that	-0.09	0.09
pair know this	0.41	-0.41
pair know we	0.16	-0.16
pair know what	-0.51	0.51
pair know why	-0.52	0.52
pair know you	0.3	-0.3
pair last night	0.41	-0.41
pair last week	-0.36	0.36
pair late ,	-0.43	0.43
pair late .	-0.43	0.43
pair laugh .	-0.24	0.24
pair lazy .	-0.3	0.3
pair least i	-0.39	0.39
pair leave ,	-0.05	0.05
pair leave .	-0.6	0.6
pair leave me	-0.94	0.94
pair leaving ,	0.62	-0.62
pair leaving .	-0.84	0.84
pair less .	-0.31	0.31
pair let anything	-0.05	0.05
pair let me	-0.2	0.2
pair let us	1.37	-1.37
pair life .	-0.07	0.07
pair like .	-1.14	1.14
pair like a	0.17	-0.17
pair like i	-0.16	0.16
pair like it	-0.57	0.57
pair like talking	-0.28	0.28
pair like that	-0.5	0.5
pair like this	-0.19	0.19
pair like to	0.54	-0.54
pair like we	-0.66	0.66
pair like you	-0.62	0.62
pair like your	-0.32	0.32
pair likes you	-0.05	0.05
pair line .	0.65	-0.65
pair listen ,	-0.02	0.02
pair listen .	1.04	-1.04
pair listen to	-0.49	0.49
pair listened .	-0.55	0.55
pair listened for	-0.26	0.26
pair listened to	-0.05	0.05
pair listening ,	1.36	-1.36
pair listening .	0.71	-0.71
pair listening to	-0.35	0.35
pair live with	-0.6	0.6
pair living .	-0.53	0.53
pair living with	-1.8	1.8
pair look ,	-0.65	0.65
pair look at	-0.02	0.02
pair look in	-0.58	0.58
pair look who	-0.16	0.16
pair looked at	0.03	-0.03
pair lose you	0.83	-0.83
pair losing you	0.45	-0.45
pair lost .	0.01	-0.01
pair lot ,	-0.62	0.62
pair loud .	0.29	-0.29
pair love ,	0.17	-0.17
pair love to	0.74	-0.74
pair love you	0.71	-0.71
pair lying .	-0.93	0.93
pair mad .	0.27	-0.27
pair made a	0.63	-0.63
pair made me	-0.53	0.53
pair made this	-0.29	0.29
pair made you	0.7	-0.7
pair make it	0.45	-0.45
pair make me	-1.39	1.39
pair make sense	0.86	-0.86
pair make sure	0.33	-0.33
pair make this	0.5	-0.5
pair make up	-0.35	0.35
pair make you	1.3	-1.3
pair makes sense	1.03	-1.03
pair making such	-0.27	0.27
pair making things	-0.05	0.05
pair man .	-0.44	0.44
pair married to	-0.8	0.8
pair married you	-0.35	0.35
pair marrying you	-0.99	0.99
pair matter .	-0.4	0.4
pair matter more	0.32	-0.32
pair matter to	0.43	-0.43
pair matters to	0.52	-0.52
pair may i	0.62	-0.62
pair maybe i	0.55	-0.55
pair maybe if	-0.26	0.26
pair maybe we	0.03	-0.03
pair maybe you	-0.2	0.2
pair me !	-0.0	0.0
pair me ,	0.03	-0.03
pair me .	-0.03	0.03
pair me ?	0.18	-0.18
pair me a	-0.19	0.19
pair me about	-0.34	0.34
pair me again	0.24	-0.24
pair me alone	-0.87	0.87
pair me calm	0.26	-0.26
pair me do	-0.55	0.55
pair me finish	-0.3	0.3
pair me for	-0.57	0.57
pair me how	-0.27	0.27
pair me laugh	-0.24	0.24
pair me like	-1.0	1.0
pair me make	0.81	-0.81
pair me more	0.41	-0.41
pair me now	-0.38	0.38
pair me out	0.16	-0.16
pair me rephrase	0.98	-0.98
pair me right	0.32	-0.32
pair me say	0.41	-0.41
pair me see	0.24	-0.24
pair me sick	-0.21	0.21
pair me start	0.37	-0.37
pair me take	0.95	-0.95
pair me than	0.17	-0.17
pair me that	0.06	-0.06
pair me to	-0.55	0.55
pair me try	0.62	-0.62
pair me understand	0.32	-0.32
pair me what	0.86	-0.86
pair mean .	0.04	-0.04
pair mean it	0.34	-0.34
pair mean to	0.43	-0.43
pair means a	1.58	-1.58
pair meant .	0.63	-0.63
pair meant ?	0.2	-0.2
pair meant to	0.31	-0.31
pair medal ?	-0.99	0.99
pair meet in	0.14	-0.14
pair mess .	-1.24	1.24
pair messed up	0.48	-0.48
pair mind .	-0.59	0.59
pair mine .	-0.84	0.84
pair minute ?	0.3	-0.3
pair minute to	0.04	-0.04
pair minutes .	0.62	-0.62
pair minutes ?	0.04	-0.04
pair minutes and	0.05	-0.05
pair minutes to	0.24	-0.24
pair mirror .	-0.67	0.67
pair misread that	0.61	-0.61
pair mistake .	0.84	-0.84
pair misunderstood .	0.79	-0.79
pair moment .	0.69	-0.69
pair moment ?	0.53	-0.53
pair moment to	0.47	-0.47
pair more .	-0.08	0.08
pair more about	0.67	-0.67
pair more do	-0.31	0.31
pair more gently	0.2	-0.2
pair more softly	0.14	-0.14
pair more than	-0.08	0.08
pair more time	0.43	-0.43
pair more to	0.17	-0.17
pair mother .	-0.53	0.53
pair mother about	-0.38	0.38
pair mouth .	-0.99	0.99
pair must be	0.23	-0.23
pair must have	0.51	-0.51
pair my bad	0.32	-0.32
pair my best	0.36	-0.36
pair my ex	-0.26	0.26
pair my fault	-0.56	0.56
pair my hand	0.53	-0.53
pair my life	-1.52	1.52
pair my mistake	0.12	-0.12
pair my mother	-0.98	0.98
pair my part	0.57	-0.57
pair my phone	0.72	-0.72
pair my problem	-0.61	0.61
pair my temper	0.11	-0.11
pair my tone	0.64	-0.64
pair my voice	0.32	-0.32
pair my words	0.12	-0.12
pair myself ,	-0.23	0.23
pair nag .	-0.58	0.58
pair nagging .	-0.58	0.58
pair need ?	1.39	-1.39
pair need a	0.53	-0.53
pair need from	0.36	-0.36
pair need more	0.45	-0.45
pair need to	0.51	-0.51
pair need your	-0.55	0.55
pair never change	-0.25	0.25
pair never do	-0.32	0.32
pair never help	-0.0	0.0
pair never let	-0.0	0.0
pair never listen	-0.0	0.0
pair never meant	0.31	-0.31
pair never met	-0.2	0.2
pair never mind	-0.02	0.02
pair never said	-0.69	0.69
pair never think	-0.11	0.11
pair never told	-0.13	0.13
pair never understand	-0.01	0.01
pair next time	1.34	-1.34
pair night .	0.41	-0.41
pair no ,	-0.85	0.85
pair no idea	-0.46	0.46
pair no one	-0.79	0.79
pair no talking	-0.27	0.27
pair nobody likes	-0.05	0.05
pair none of	-0.9	0.9
pair nonsense .	-0.6	0.6
pair not a	-0.29	0.29
pair not always	-0.53	0.53
pair not angry	0.67	-0.67
pair not be	-0.9	0.9
pair not been	-0.63	0.63
pair not being	-0.0	0.0
pair not believe	-1.55	1.55
pair not blame	-0.83	0.83
pair not bother	-0.13	0.13
pair not care	-0.27	0.27
pair not come	-0.17	0.17
pair not deserve	0.41	-0.41
pair not do	0.2	-0.2
pair not doing	-0.71	0.71
pair not drink	-0.19	0.19
pair not even	-0.9	0.9
pair not fair	-0.33	0.33
pair not fight	-0.1	0.1
pair not forget	-0.14	0.14
pair not get	-0.34	0.34
pair not give	-1.36	1.36
pair not go	0.39	-0.39
pair not going	0.47	-0.47
pair not handle	0.68	-0.68
pair not have	-0.11	0.11
pair not i	-0.49	0.49
pair not know	-1.19	1.19
pair not like	1.37	-1.37
pair not listen	0.05	-0.05
pair not listening	-0.32	0.32
pair not looked	0.03	-0.03
pair not make	-0.24	0.24
pair not matter	-1.04	1.04
pair not me	-1.0	1.0
pair not mean	0.88	-0.88
pair not mine	-0.84	0.84
pair not my	-1.82	1.82
pair not need	-0.86	0.86
pair not perfect	0.13	-0.13
pair not remember	-0.66	0.66
pair not say	-0.47	0.47
pair not see	-0.41	0.41
pair not so	-0.32	0.32
pair not stand	-0.77	0.77
pair not start	-0.32	0.32
pair not started	-0.02	0.02
pair not stop	-0.13	0.13
pair not take	-0.33	0.33
pair not talk	-0.3	0.3
pair not talking	-0.42	0.42
pair not tell	-0.54	0.54
pair not the	-0.47	0.47
pair not think	-0.44	0.44
pair not want	0.07	-0.07
pair not what	-0.19	0.19
pair not worth	0.74	-0.74
pair not you	-1.02	1.02
pair not your	0.46	-0.46
pair nothing .	-0.74	0.74
pair nothing i	-0.51	0.51
pair nothing to	-1.06	1.06
pair nothing wrong	-0.41	0.41
pair now .	1.48	-1.48
pair now ?	-1.34	1.34
pair now i	-0.21	0.21
pair now you	-0.89	0.89
pair nuts .	-0.78	0.78
pair of course	-0.4	0.4
pair of discussion	-0.76	0.76
pair of it	0.49	-0.49
pair of line	0.65	-0.65
pair of losing	0.45	-0.45
pair of me	1.62	-1.62
pair of my	-0.54	0.54
pair of tea	0.44	-0.44
pair of that	0.49	-0.49
pair of this	0.77	-0.77
pair of us	-0.23	0.23
pair of view	0.23	-0.23
pair of what	0.29	-0.29
pair of you	-0.64	0.64
pair of your	-0.41	0.41
pair of yourself	-0.02	0.02
pair off .	-0.67	0.67
pair off track	0.76	-0.76
pair oh ,	-0.45	0.45
pair oh please	-0.55	0.55
pair okay ,	0.04	-0.04
pair okay .	0.9	-0.9
pair okay ?	0.99	-0.99
pair okay to	0.3	-0.3
pair on ,	0.61	-0.61
pair on .	-0.96	0.96
pair on it	0.8	-0.8
pair on me	0.58	-0.58
pair on my	0.34	-0.34
pair on one	0.33	-0.33
pair on that	1.21	-1.21
pair on the	-0.02	0.02
pair on this	0.51	-0.51
pair on you	-0.95	0.95
pair on your	0.39	-0.39
pair once ,	-0.26	0.26
pair once .	-0.87	0.87
pair one .	-0.87	0.87
pair one ?	-0.0	0.0
pair one more	0.41	-0.41
pair one thing	0.43	-0.43
pair one to	-1.08	1.08
pair one who	-0.3	0.3
pair one with	-0.24	0.24
pair only did	-0.39	0.39
pair only think	-0.02	0.02
pair only yelled	-0.04	0.04
pair open to	0.34	-0.34
pair opened your	-0.31	0.31
pair opinion ,	-0.32	0.32
pair opinion .	0.49	-0.49
pair other .	0.4	-0.4
pair other ?	0.07	-0.07
pair our evening	0.57	-0.57
pair out ,	1.03	-1.03
pair out .	-0.89	0.89
pair out of	-0.2	0.2
pair out on	1.1	-1.1
pair out wrong	0.63	-0.63
pair over .	0.34	-0.34
pair over ?	0.58	-0.58
pair over it	-0.42	0.42
pair overreacted ,	0.25	-0.25
pair overwhelmed .	0.42	-0.42
pair owe you	0.58	-0.58
pair own that	1.31	-1.31
pair part .	0.34	-0.34
pair part in	0.58	-0.58
pair part of	0.52	-0.52
pair patience .	0.43	-0.43
pair patient with	0.99	-0.99
pair pause .	0.73	-0.73
pair pause and	0.17	-0.17
pair perfect ,	0.4	-0.4
pair perfect .	-0.34	0.34
pair perfect either	-0.02	0.02
pair perhaps i	0.66	-0.66
pair playing the	-0.06	0.06
pair please ,	-0.22	0.22
pair please .	-0.2	0.2
pair please be	0.93	-0.93
pair please do	0.32	-0.32
pair please forgive	0.3	-0.3
pair please give	0.62	-0.62
pair please help	0.24	-0.24
pair please let	0.56	-0.56
pair please listen	0.33	-0.33
pair please say	0.27	-0.27
pair please tell	0.33	-0.33
pair point .	1.0	-1.0
pair point of	-0.19	0.19
pair problem ,	0.41	-0.41
pair problem .	-0.86	0.86
pair problem ?	-0.9	0.9
pair problem is	-0.2	0.2
pair promise .	0.99	-0.99
pair promise to	0.36	-0.36
pair proud of	0.56	-0.56
pair put it	0.22	-0.22
pair put up	-0.25	0.25
pair quick to	0.25	-0.25
pair raised my	0.86	-0.86
pair rather be	-0.43	0.43
pair ready ,	1.13	-1.13
pair ready .	0.38	-0.38
pair ready to	0.84	-0.84
pair realise i	0.35	-0.35
pair really ?	-0.98	0.98
pair refuse to	-0.72	0.72
pair remember that	-0.29	0.29
pair rephrase that	0.63	-0.63
pair responsibility for	0.51	-0.51
pair rest .	0.35	-0.35
pair ridiculous .	-0.35	0.35
pair right ,	-0.39	0.39
pair right .	1.17	-1.17
pair right ?	0.21	-0.21
pair right about	-0.35	0.35
pair right and	-0.21	0.21
pair right in	-0.36	0.36
pair right now	0.73	-0.73
pair right to	0.21	-0.21
pair ruin everything	-0.29	0.29
pair said .	0.84	-0.84
pair said and	-0.23	0.23
pair said i	-0.4	0.4
pair said that	0.37	-0.37
pair same .	-0.3	0.3
pair same side	0.82	-0.82
pair same team	0.99	-0.99
pair same thing	0.41	-0.41
pair save it	-0.08	0.08
pair say ,	-0.08	0.08
pair say .	0.41	-0.41
pair say ?	1.35	-1.35
pair say it	-0.18	0.18
pair say one	0.01	-0.01
pair say that	-0.32	0.32
pair say what	-0.61	0.61
pair saying .	0.44	-0.44
pair saying the	0.84	-0.84
pair says the	-0.11	0.11
pair scared .	0.73	-0.73
pair scared and	0.04	-0.04
pair scared of	0.44	-0.44
pair second .	0.67	-0.67
pair see how	0.14	-0.14
pair see if	-0.06	0.06
pair see it	0.51	-0.51
pair see my	0.35	-0.35
pair see that	0.86	-0.86
pair see what	0.89	-0.89
pair see you	-0.23	0.23
pair see your	0.1	-0.1
pair selfish .	-0.22	0.22
pair sense .	0.55	-0.55
pair sense that	0.82	-0.82
pair sense to	0.97	-0.97
pair sensitive .	-0.52	0.52
pair shall we	0.62	-0.62
pair she is	-0.15	0.15
pair should apologise	-0.18	0.18
pair should have	-0.05	0.05
pair should i	-0.71	0.71
pair should just	-0.81	0.81
pair should not	0.72	-0.72
pair should take	0.78	-0.78
pair should try	-0.81	0.81
pair should we	0.37	-0.37
pair shut down	0.57	-0.57
pair shut up	-0.6	0.6
pair sick .	-0.21	0.21
pair sick of	-0.21	0.21
pair side .	0.45	-0.45
pair since you	-0.02	0.02
pair sit down	0.05	-0.05
pair sit with	0.73	-0.73
pair sleep on	-0.27	0.27
pair slow down	0.0	-0.0
pair slowly .	0.46	-0.46
pair snapped .	0.3	-0.3
pair so annoying	-0.36	0.36
pair so difficult	-0.13	0.13
pair so do	-0.19	0.19
pair so dramatic	-0.08	0.08
pair so i	1.13	-1.13
pair so it	-1.21	1.21
pair so lazy	-0.0	0.0
pair so now	-0.45	0.45
pair so perfect	-0.73	0.73
pair so selfish	-0.32	0.32
pair so sensitive	-0.28	0.28
pair so sorry	0.9	-0.9
pair so what	-0.45	0.45
pair so why	-0.35	0.35
pair so you	-0.46	0.46
pair softly ?	0.14	-0.14
pair some tea	0.18	-0.18
pair someone else	-0.65	0.65
pair something for	-0.52	0.52
pair something i	-0.75	0.75
pair something that	0.01	-0.01
pair sorry ,	-0.26	0.26
pair sorry .	0.75	-0.75
pair sorry about	0.63	-0.63
pair sorry for	0.45	-0.45
pair sorry i	-0.64	0.64
pair sorry that	0.08	-0.08
pair sorry you	-0.87	0.87
pair sound just	-0.27	0.27
pair sounds like	0.44	-0.44
pair spare me	-0.37	0.37
pair stand you	-0.77	0.77
pair start .	-0.41	0.41
pair start again	0.89	-0.89
pair start over	0.96	-0.96
pair start this	-0.24	0.24
pair started it	-0.02	0.02
pair starting to	0.05	-0.05
pair still love	0.66	-0.66
pair still want	0.0	-0.0
pair stop ,	0.2	-0.2
pair stop and	0.59	-0.59
pair stop being	-0.35	0.35
pair stop crying	-0.26	0.26
pair stop for	0.6	-0.6
pair stop nagging	-0.37	0.37
pair stop talking	-0.08	0.08
pair story .	-0.93	0.93
pair stupid .	-1.48	1.48
pair stupid ?	-0.32	0.32
pair stupid you	-0.97	0.97
pair such a	-0.98	0.98
pair sure ,	-0.3	0.3
pair sure .	-0.45	0.45
pair sure i	0.33	-0.33
pair take a	0.71	-0.71
pair take it	-0.04	0.04
pair take my	0.49	-0.49
pair take responsibility	0.48	-0.48
pair take that	0.78	-0.78
pair take this	-0.93	0.93
pair take twenty	0.07	-0.07
pair talk .	0.09	-0.09
pair talk ?	0.1	-0.1
pair talk about	0.43	-0.43
pair talk in	0.32	-0.32
pair talk to	-0.58	0.58
pair talking .	-0.1	0.1
pair talking about	-0.41	0.41
pair talking to	-1.39	1.39
pair team .	0.7	-0.7
pair tell me	0.66	-0.66
pair tell you	-0.06	0.06
pair telling me	0.91	-0.91
pair ten minutes	0.04	-0.04
pair terrible ,	-0.78	0.78
pair than about	0.6	-0.6
pair than i	-0.26	0.26
pair than this	0.35	-0.35
pair than you	-0.55	0.55
pair thank you	0.09	-0.09
pair thanks for	0.48	-0.48
pair that ,	-0.85	0.85
pair that .	0.3	-0.3
pair that ?	-0.5	0.5
pair that again	0.39	-0.39
pair that another	0.26	-0.26
pair that back	0.51	-0.51
pair that badly	0.4	-0.4
pair that better	1.21	-1.21
pair that came	0.74	-0.74
pair that hurt	0.54	-0.54
pair that i	0.62	-0.62
pair that is	-0.24	0.24
pair that makes	1.01	-1.01
pair that must	0.94	-0.94
pair that right	0.53	-0.53
pair that this	0.16	-0.16
pair that up	-0.39	0.39
pair that was	1.02	-1.02
pair that way	0.08	-0.08
pair that we	0.17	-0.17
pair that well	0.75	-0.75
pair that you	0.04	-0.04
pair the bad	-0.81	0.81
pair the beginning	0.26	-0.26
pair the better	0.98	-0.98
pair the couch	-0.32	0.32
pair the door	-0.55	0.55
pair the drama	-0.09	0.09
pair the kids	-0.42	0.42
pair the middle	0.14	-0.14
pair the mirror	-0.66	0.66
pair the moment	0.5	-0.5
pair the money	0.01	-0.01
pair the one	-0.3	0.3
pair the only	-0.31	0.31
pair the problem	-0.62	0.62
pair the room	-0.13	0.13
pair the same	-0.08	0.08
pair the things	-0.03	0.03
pair the truth	-0.67	0.67
pair the victim	-0.54	0.54
pair the worst	-0.54	0.54
pair then .	-0.71	0.71
pair then i	0.47	-0.47
pair therapy .	-0.59	0.59
pair there ?	-0.71	0.71
pair there for	0.69	-0.69
pair there is	0.18	-0.18
pair there you	-0.34	0.34
pair thing .	0.83	-0.83
pair thing i	0.33	-0.33
pair things to	-0.77	0.77
pair things up	-0.05	0.05
pair things we	0.06	-0.06
pair things you	-0.03	0.03
pair think .	0.87	-0.87
pair think about	1.05	-1.05
pair think before	-0.31	0.31
pair think i	-0.44	0.44
pair think of	-0.13	0.13
pair think so	-0.47	0.47
pair think we	0.02	-0.02
pair think you	-0.03	0.03
pair thinking .	1.8	-1.8
pair this ,	0.29	-0.29
pair this .	-0.33	0.33
pair this ?	-0.04	0.04
pair this again	-0.92	0.92
pair this argument	0.32	-0.32
pair this better	0.32	-0.32
pair this conversation	-0.59	0.59
pair this differently	0.16	-0.16
pair this in	0.0	-0.0
pair this is	0.23	-0.23
pair this matters	0.15	-0.15
pair this mess	-0.32	0.32
pair this nonsense	-0.6	0.6
pair this on	-0.79	0.79
pair this one	0.54	-0.54
pair this out	-0.33	0.33
pair this right	0.51	-0.51
pair this time	-0.19	0.19
pair this to	0.04	-0.04
pair this together	1.15	-1.15
pair this week	0.73	-0.73
pair this would	-0.43	0.43
pair though i	0.42	-0.42
pair thought about	1.07	-1.07
pair thought of	1.12	-1.12
pair through this	0.96	-0.96
pair through worse	0.38	-0.38
pair time ,	0.3	-0.3
pair time .	0.46	-0.46
pair time ?	-0.36	0.36
pair time for	-0.36	0.36
pair time i	0.05	-0.05
pair time out	0.77	-0.77
pair time to	0.1	-0.1
pair tired .	0.32	-0.32
pair tired and	0.3	-0.3
pair tired of	-0.42	0.42
pair to .	-0.33	0.33
pair to a	-0.15	0.15
pair to answer	0.16	-0.16
pair to apologise	0.23	-0.23
pair to be	-0.44	0.44
pair to bed	0.24	-0.24
pair to breathe	0.42	-0.42
pair to calm	-0.4	0.4
pair to change	0.3	-0.3
pair to come	0.02	-0.02
pair to cool	0.4	-0.4
pair to disagree	0.03	-0.03
pair to do	-0.69	0.69
pair to each	0.49	-0.49
pair to explain	-0.62	0.62
pair to feel	0.72	-0.72
pair to fight	0.73	-0.73
pair to finish	0.25	-0.25
pair to fix	0.53	-0.53
pair to get	0.37	-0.37
pair to go	-0.26	0.26
pair to hear	-0.26	0.26
pair to help	0.44	-0.44
pair to hurt	0.32	-0.32
pair to it	-0.31	0.31
pair to judge	-0.53	0.53
pair to know	0.46	-0.46
pair to leave	-0.39	0.39
pair to listen	0.74	-0.74
pair to look	-0.83	0.83
pair to make	0.62	-0.62
pair to me	0.36	-0.36
pair to my	-0.69	0.69
pair to nag	-0.01	0.01
pair to say	-0.4	0.4
pair to sleep	0.31	-0.31
pair to solve	0.3	-0.3
pair to start	-0.11	0.11
pair to take	-0.82	0.82
pair to talk	0.2	-0.2
pair to the	-0.51	0.51
pair to think	0.11	-0.11
pair to this	-0.98	0.98
pair to try	0.71	-0.71
pair to understand	0.48	-0.48
pair to what	-1.31	1.31
pair to work	0.27	-0.27
pair to yell	0.07	-0.07
pair to you	-0.11	0.11
pair to your	-0.36	0.36
pair to yourself	-0.33	0.33
pair together .	-0.22	0.22
pair together ?	-0.27	0.27
pair told me	0.56	-0.56
pair told you	0.16	-0.16
pair tone was	0.64	-0.64
pair tonight .	0.3	-0.3
pair too .	0.77	-0.77
pair too heated	0.04	-0.04
pair too quick	0.25	-0.25
pair too sensitive	-0.25	0.25
pair took it	-0.33	0.33
pair track .	0.76	-0.76
pair true ,	0.81	-0.81
pair trust you	-0.41	0.41
pair truth .	-0.69	0.69
pair truth in	0.82	-0.82
pair try .	-1.36	1.36
pair try ?	0.51	-0.51
pair try again	0.43	-0.43
pair try it	-0.35	0.35
pair try that	0.66	-0.66
pair try to	0.06	-0.06
pair try your	0.82	-0.82
pair trying .	0.3	-0.3
pair trying to	1.03	-1.03
pair twenty minutes	0.06	-0.06
pair typical .	-0.5	0.5
pair unbelievable .	-0.78	0.78
pair understand .	0.16	-0.16
pair understand ?	-0.99	0.99
pair understand now	0.05	-0.05
pair understand that	-0.24	0.24
pair understand what	0.84	-0.84
pair understand why	0.32	-0.32
pair understand you	0.38	-0.38
pair understand your	0.27	-0.27
pair understood you	0.79	-0.79
pair unfair .	0.65	-0.65
pair unfair to	0.78	-0.78
pair until you	-0.18	0.18
pair up ,	0.21	-0.21
pair up .	-0.02	0.02
pair up ?	-0.56	0.56
pair up again	-0.01	0.01
pair up and	-0.54	0.54
pair up to	1.33	-1.33
pair up with	-0.3	0.3
pair upset ,	-0.34	0.34
pair upset .	0.54	-0.54
pair upset you	1.53	-1.53
pair us .	0.96	-0.96
pair us agree	0.04	-0.04
pair us find	0.01	-0.01
pair us for	0.56	-0.56
pair us go	0.23	-0.23
pair us hug	0.1	-0.1
pair us meet	0.05	-0.05
pair us not	0.23	-0.23
pair us pause	0.39	-0.39
pair us slow	0.0	-0.0
pair us start	0.72	-0.72
pair us stop	0.59	-0.59
pair us take	0.21	-0.21
pair us talk	1.75	-1.75
pair us to	0.61	-0.61
pair us try	0.97	-0.97
pair useless .	-0.65	0.65
pair usual .	-0.66	0.66
pair value your	0.35	-0.35
pair victim .	-0.55	0.55
pair view .	0.23	-0.23
pair voice .	0.32	-0.32
pair walk away	-0.08	0.08
pair wall .	-0.28	0.28
pair want ,	-0.41	0.41
pair want .	-0.86	0.86
pair want ?	-0.31	0.31
pair want a	0.3	-0.3
pair want from	-0.39	0.39
pair want me	-0.64	0.64
pair want out	-0.71	0.71
pair want the	0.49	-0.49
pair want this	0.4	-0.4
pair want to	0.75	-0.75
pair want us	0.64	-0.64
pair want you	-0.36	0.36
pair wanted this	-0.83	0.83
pair was .	0.28	-0.28
pair was a	-0.72	0.72
pair was busy	-0.3	0.3
pair was fine	-0.0	0.0
pair was harsh	0.04	-0.04
pair was my	0.87	-0.87
pair was not	0.28	-0.28
pair was off	0.64	-0.64
pair was out	0.65	-0.65
pair was right	-1.04	1.04
pair was scared	0.56	-0.56
pair was that	0.13	-0.13
pair was tired	-0.03	0.03
pair was too	0.59	-0.59
pair was unfair	0.34	-0.34
pair was wrong	0.42	-0.42
pair way .	0.33	-0.33
pair way ?	0.28	-0.28
pair way this	0.32	-0.32
pair we agree	0.0	-0.0
pair we are	-0.11	0.11
pair we both	0.64	-0.64
pair we can	1.16	-1.16
pair we disagree	0.34	-0.34
pair we do	0.31	-0.31
pair we go	-0.23	0.23
pair we got	0.88	-0.88
pair we have	0.9	-0.9
pair we need	0.36	-0.36
pair we pause	0.13	-0.13
pair we say	0.01	-0.01
pair we see	0.21	-0.21
pair we should	-0.62	0.62
pair we slow	0.01	-0.01
pair we start	1.0	-1.0
pair we take	0.55	-0.55
pair we talk	-0.01	0.01
pair we try	0.51	-0.51
pair we will	1.01	-1.01
pair we would	-1.17	1.17
pair week ?	0.25	-0.25
pair well ,	-0.06	0.06
pair well .	0.75	-0.75
pair were late	-0.3	0.3
pair were not	-0.5	0.5
pair were right	-0.04	0.04
pair what ,	0.53	-0.53
pair what ?	-0.33	0.33
pair what a	-0.38	0.38
pair what about	-1.23	1.23
pair what are	0.04	-0.04
pair what can	0.3	-0.3
pair what did	-0.69	0.69
pair what do	-0.39	0.39
pair what else	-1.16	1.16
pair what happened	-0.15	0.15
pair what i	0.18	-0.18
pair what if	0.21	-0.21
pair what is	0.16	-0.16
pair what more	-0.31	0.31
pair what we	1.11	-1.11
pair what would	0.43	-0.43
pair what you	0.51	-0.51
pair what your	-0.12	0.12
pair whatever .	-0.35	0.35
pair whatever you	-0.11	0.11
pair when did	-0.3	0.3
pair when i	-0.41	0.41
pair when we	0.59	-0.59
pair when you	-0.73	0.73
pair where did	0.65	-0.65
pair who cares	-0.31	0.31
pair who does	-0.53	0.53
pair who is	-0.3	0.3
pair who made	-0.14	0.14
pair who needs	-0.33	0.33
pair who never	-0.21	0.21
pair who would	-0.26	0.26
pair whose fault	-0.46	0.46
pair why .	-0.19	0.19
pair why are	-0.51	0.51
pair why can	-0.01	0.01
pair why did	-1.05	1.05
pair why do	-0.45	0.45
pair why i	-0.33	0.33
pair why is	-0.26	0.26
pair why should	-0.29	0.29
pair why would	-0.46	0.46
pair why you	1.14	-1.14
pair will ask	-0.23	0.23
pair will be	0.1	-0.1
pair will do	0.07	-0.07
pair will get	0.78	-0.78
pair will listen	0.97	-0.97
pair will make	0.3	-0.3
pair will never	-1.12	1.12
pair will not	-0.37	0.37
pair will try	0.46	-0.46
pair will you	0.18	-0.18
pair willing to	0.81	-0.81
pair win .	-0.04	0.04
pair winning this	0.39	-0.39
pair wish i	-0.02	0.02
pair with me	1.0	-1.0
pair with part	0.29	-0.29
pair with the	-0.03	0.03
pair with this	-0.28	0.28
pair with you	0.01	-0.01
pair with your	-0.52	0.52
pair without me	-0.3	0.3
pair word .	-0.65	0.65
pair words .	-0.4	0.4
pair work on	0.96	-0.96
pair work this	0.26	-0.26
pair works for	-0.53	0.53
pair worried .	0.57	-0.57
pair worst .	-0.55	0.55
pair would be	0.34	-0.34
pair would feel	0.43	-0.43
pair would have	-0.94	0.94
pair would help	0.27	-0.27
pair would i	-0.46	0.46
pair would just	-0.28	0.28
pair would know	-0.3	0.3
pair would like	0.73	-0.73
pair would love	0.74	-0.74
pair would make	0.33	-0.33
pair would never	-0.18	0.18
pair would not	-1.96	1.96
pair would put	-0.0	0.0
pair would rather	-0.43	0.43
pair would say	-0.15	0.15
pair would you	1.71	-1.71
pair wow ,	-0.41	0.41
pair wrong ,	0.08	-0.08
pair wrong .	0.8	-0.8
pair wrong here	0.7	-0.7
pair wrong of	0.32	-0.32
pair wrong with	-1.27	1.27
pair yeah ,	-0.32	0.32
pair yell .	0.07	-0.07
pair yelled because	-0.04	0.04
pair yelled first	-1.18	1.18
pair yelling .	-0.3	0.3
pair yes ,	-0.16	0.16
pair you ,	-0.5	0.5
pair you .	-0.18	0.18
pair you ?	0.06	-0.06
pair you a	-0.42	0.42
pair you act	-0.28	0.28
pair you again	-0.49	0.49
pair you always	-0.28	0.28
pair you an	0.58	-0.58
pair you and	-0.24	0.24
pair you are	0.05	-0.05
pair you asked	-0.66	0.66
pair you be	-1.07	1.07
pair you call	-1.15	1.15
pair you can	0.21	-0.21
pair you care	-0.11	0.11
pair you complain	-1.02	1.02
pair you could	-0.36	0.36
pair you dare	-0.11	0.11
pair you deserve	-0.32	0.32
pair you deserved	1.05	-1.05
pair you did	0.2	-0.2
pair you do	-0.67	0.67
pair you even	-0.27	0.27
pair you ever	-1.08	1.08
pair you expect	-0.55	0.55
pair you explain	0.8	-0.8
pair you feel	0.14	-0.14
pair you feeling	0.97	-0.97
pair you felt	0.33	-0.33
pair you first	1.04	-1.04
pair you for	-0.34	0.34
pair you forgive	0.56	-0.56
pair you forgot	-0.77	0.77
pair you get	-0.66	0.66
pair you give	0.4	-0.4
pair you go	-0.04	0.04
pair you going	-0.51	0.51
pair you had	0.31	-0.31
pair you have	0.22	-0.22
pair you hear	0.25	-0.25
pair you help	0.35	-0.35
pair you hold	0.3	-0.3
pair you just	-0.61	0.61
pair you know	-0.99	0.99
pair you like	-0.52	0.52
pair you listened	-0.42	0.42
pair you made	-0.55	0.55
pair you make	0.82	-0.82
pair you matter	0.49	-0.49
pair you mean	1.13	-1.13
pair you meant	0.3	-0.3
pair you more	0.6	-0.6
pair you must	-0.91	0.91
pair you need	0.31	-0.31
pair you never	-0.02	0.02
pair you on	-0.69	0.69
pair you only	-0.43	0.43
pair you opened	-0.31	0.31
pair you out	-0.35	0.35
pair you please	0.06	-0.06
pair you put	0.22	-0.22
pair you rephrase	0.12	-0.12
pair you right	0.79	-0.79
pair you ruined	-0.08	0.08
pair you said	0.35	-0.35
pair you say	0.48	-0.48
pair you see	0.34	-0.34
pair you seriously	-1.41	1.41
pair you should	-0.7	0.7
pair you so	-0.27	0.27
pair you some	0.51	-0.51
pair you sound	0.3	-0.3
pair you started	-1.23	1.23
pair you stop	-0.65	0.65
pair you stupid	-0.53	0.53
pair you take	-1.16	1.16
pair you tell	0.12	-0.12
pair you that	-0.5	0.5
pair you the	-0.89	0.89
pair you think	0.82	-0.82
pair you to	-0.68	0.68
pair you told	0.57	-0.57
pair you understand	-0.79	0.79
pair you want	-0.58	0.58
pair you wanted	-0.32	0.32
pair you were	-0.64	0.64
pair you when	0.23	-0.23
pair you who	-0.53	0.53
pair you will	-0.8	0.8
pair you would	-1.68	1.68
pair you yelled	-1.18	1.18
pair your apology	0.07	-0.07
pair your drama	-0.31	0.31
pair your excuses	-0.93	0.93
pair your family	-0.44	0.44
pair your father	-0.54	0.54
pair your fault	0.75	-0.75
pair your feelings	0.02	-0.02
pair your friends	-0.36	0.36
pair your idea	-0.27	0.27
pair your job	-0.44	0.44
pair your mind	-0.59	0.59
pair your mother	-0.82	0.82
pair your mouth	-0.32	0.32
pair your opinion	-0.07	0.07
pair your own	-0.71	0.71
pair your patience	0.45	-0.45
pair your point	1.2	-1.2
pair your problem	-0.95	0.95
pair your side	0.66	-0.66
pair your way	0.32	-0.32
pair yourself .	-0.45	0.45
pair yourself ?	-1.19	1.19
rule R02	-0.43	0.43
rule R03	-1.0	1.0
rule R04	-1.7	1.7
rule R05	-0.22	0.22
rule R06	-1.28	1.28
rule R07	-0.83	0.83
rule R08	-0.84	0.84
rule R09	0.53	-0.53
rule R10	-0.63	0.63
rule R11	-0.97	0.97
rule R16	-0.17	0.17
rule R18	-0.52	0.52
rule R21	-1.29	1.29
rule R22	-0.55	0.55
rule R23	-1.33	1.33
rule R26	-1.4	1.4
word !	-1.27	1.27
word $	-0.37	0.37
word 's	-0.86	0.86
word (	-0.37	0.37
word )	-0.37	0.37
word ,	-0.31	0.31
word .	-0.12	0.12
word :	0.53	-0.53
word ;	0.41	-0.41
word ?	0.58	-0.58
word ^	-0.02	0.02
word a	-0.33	0.33
word about	0.19	-0.19
word act	-0.47	0.47
word acting	-0.22	0.22
word admire	0.44	-0.44
word admit	0.25	-0.25
word after	0.69	-0.69
word again	-0.41	0.41
word agree	1.03	-1.03
word ah	0.39	-0.39
word ahead	0.24	-0.24
word all	-1.07	1.07
word alone	0.28	-0.28
word already	-1.1	1.1
word always	-0.75	0.75
word am	-0.43	0.43
word an	-0.17	0.17
word and	0.12	-0.12
word angry	0.65	-0.65
word annoying	-0.36	0.36
word another	-0.64	0.64
word answer	0.45	-0.45
word any	-1.02	1.02
word anyone	-0.79	0.79
word anything	-0.1	0.1
word anywhere	0.33	-0.33
word apologise	-0.07	0.07
word apology	-0.55	0.55
word appreciate	0.67	-0.67
word are	-0.43	0.43
word argue	0.14	-0.14
word argument	0.32	-0.32
word around	-0.85	0.85
word as	-0.04	0.04
word ask	-0.58	0.58
word asked	0.02	-0.02
word at	0.22	-0.22
word attack	0.99	-0.99
word attacked	0.09	-0.09
word away	-0.09	0.09
word awful	0.55	-0.55
word baby	-0.83	0.83
word back	0.34	-0.34
word bad	-0.8	0.8
word badly	0.4	-0.4
word be	-0.25	0.25
word because	-0.82	0.82
word bed	0.24	-0.24
word been	0.72	-0.72
word before	-0.4	0.4
word beginning	0.26	-0.26
word being	0.12	-0.12
word believe	0.25	-0.25
word best	0.67	-0.67
word better	-0.27	0.27
word between	0.63	-0.63
word big	-0.29	0.29
word bit	-0.07	0.07
word blame	-0.6	0.6
word blamed	0.45	-0.45
word blaming	-0.02	0.02
word boo	-0.78	0.78
word boss	-0.96	0.96
word both	1.19	-1.19
word bother	-0.5	0.5
word bothered	-0.43	0.43
word break	0.24	-0.24
word breath	-0.03	0.03
word breathe	0.31	-0.31
word bringing	-0.01	0.01
word business	-0.41	0.41
word busy	-0.32	0.32
word but	0.1	-0.1
word call	-0.47	0.47
word calm	-0.38	0.38
word calmly	0.26	-0.26
word came	0.74	-0.74
word can	0.06	-0.06
word care	-1.11	1.11
word cares	-0.42	0.42
word carried	0.3	-0.3
word chance	0.36	-0.36
word change	0.25	-0.25
word child	-0.36	0.36
word close	0.28	-0.28
word cold	-0.56	0.56
word come	0.5	-0.5
word comes	-0.3	0.3
word coming	0.22	-0.22
word complain	-0.94	0.94
word complaining	-1.87	1.87
word compromise	0.51	-0.51
word conversation	-0.58	0.58
word cool	0.45	-0.45
word couch	-0.32	0.32
word could	0.42	-0.42
word course	-0.4	0.4
word crazy	-0.61	0.61
word criticised	0.45	-0.45
word cry	-0.73	0.73
word crying	-0.69	0.69
word cup	0.44	-0.44
word dare	-0.73	0.73
word day	0.43	-0.43
word deal	-0.29	0.29
word deep	0.44	-0.44
word defensive	-0.23	0.23
word deserve	0.41	-0.41
word deserved	1.05	-1.05
word did	-0.05	0.05
word differently	1.11	-1.11
word difficult	-0.38	0.38
word dinner	0.71	-0.71
word disagree	0.34	-0.34
word discussion	-0.76	0.76
word distant	0.3	-0.3
word do	-0.05	0.05
word do-over	1.1	-1.1
word does	-1.13	1.13
word doing	-0.23	0.23
word done	-1.52	1.52
word door	-0.55	0.55
word down	0.47	-0.47
word drama	-0.31	0.31
word dramatic	-0.08	0.08
word drink	-0.19	0.19
word drop	-0.21	0.21
word each	0.75	-0.75
word either	-1.23	1.23
word else	-0.86	0.86
word end	0.08	-0.08
word enough	-0.34	0.34
word even	-0.32	0.32
word evening	0.57	-0.57
word ever	-1.36	1.36
word every	-0.39	0.39
word everyone	-0.46	0.46
word everything	-1.66	1.66
word ex	-0.26	0.26
word exactly	-0.46	0.46
word excuse	-0.17	0.17
word excuses	-0.93	0.93
word expect	-0.98	0.98
word explain	0.16	-0.16
word explaining	-1.8	1.8
word eyes	-0.76	0.76
word face	-0.94	0.94
word fair	1.09	-1.09
word family	-1.19	1.19
word far	0.42	-0.42
word father	-0.39	0.39
word fault	0.15	-0.15
word feel	-0.05	0.05
word feeling	0.95	-0.95
word feelings	1.13	-1.13
word felt	0.64	-0.64
word few	0.24	-0.24
word fight	0.44	-0.44
word fighting	1.46	-1.46
word figure	0.42	-0.42
word find	0.57	-0.57
word fine	-0.94	0.94
word finish	-0.29	0.29
word first	0.93	-0.93
word five	-0.35	0.35
word fix	0.41	-0.41
word flooded	0.32	-0.32
word for	0.13	-0.13
word forget	-0.32	0.32
word forgive	1.06	-1.06
word forgot	0.12	-0.12
word friends	0.99	-0.99
word from	0.67	-0.67
word frustrated	0.68	-0.68
word full	0.9	-0.9
word funny	-0.37	0.37
word fuss	-0.27	0.27
word gentle	1.18	-1.18
word gently	0.2	-0.2
word get	-0.43	0.43
word getting	0.99	-0.99
word give	-0.36	0.36
word giving	0.82	-0.82
word glad	0.92	-0.92
word go	-0.3	0.3
word going	-0.88	0.88
word good	0.36	-0.36
word got	0.41	-0.41
word great	-0.48	0.48
word grip	-0.24	0.24
word grow	-0.34	0.34
word grumpy	0.65	-0.65
word guess	-0.72	0.72
word guy	-0.84	0.84
word ha	-0.74	0.74
word had	-0.02	0.02
word half	0.48	-0.48
word hand	0.74	-0.74
word handle	0.68	-0.68
word handled	1.02	-1.02
word happen	-0.44	0.44
word happened	-0.15	0.15
word happy	-0.63	0.63
word hard	0.96	-0.96
word harsh	0.48	-0.48
word hate	-0.62	0.62
word have	0.19	-0.19
word head	-0.37	0.37
word hear	0.65	-0.65
word heard	-0.07	0.07
word hearing	1.21	-1.21
word heated	0.12	-0.12
word hello	-0.54	0.54
word help	0.57	-0.57
word helped	-0.09	0.09
word helping	-0.37	0.37
word here	0.14	-0.14
word hey	0.64	-0.64
word hold	0.62	-0.62
word home	-0.63	0.63
word honest	0.09	-0.09
word hoo	-0.78	0.78
word hope	-0.04	0.04
word hour	0.3	-0.3
word house	-0.37	0.37
word how	0.5	-0.5
word hug	1.16	-1.16
word huh	-0.67	0.67
word hurt	0.76	-0.76
word hurting	0.93	-0.93
word husband	-0.89	0.89
word hypocrite	-0.34	0.34
word hysterical	-0.58	0.58
word i	0.27	-0.27
word idea	-0.94	0.94
word idiot	-0.33	0.33
word if	-0.26	0.26
word imagine	0.52	-0.52
word important	0.98	-0.98
word impossible	-0.87	0.87
word in	0.72	-0.72
word innocent	-0.27	0.27
word insane	-0.4	0.4
word intention	1.1	-1.1
word is	-0.29	0.29
word it	-0.15	0.15
word job	-0.34	0.34
word joke	-0.32	0.32
word joking	-0.39	0.39
word judge	-0.53	0.53
word just	-0.2	0.2
word keep	-0.31	0.31
word kids	-0.42	0.42
word kind	-0.49	0.49
word knew	-0.58	0.58
word know	0.26	-0.26
word last	-0.5	0.5
word late	-0.46	0.46
word later	0.16	-0.16
word laugh	0.08	-0.08
word lazy	-0.3	0.3
word least	-0.39	0.39
word leave	-1.8	1.8
word leaving	0.36	-0.36
word lecture	-0.31	0.31
word left	-0.81	0.81
word less	-0.67	0.67
word let	0.85	-0.85
word liar	-0.38	0.38
word lie	-1.61	1.61
word life	-0.97	0.97
word like	0.08	-0.08
word likes	-0.05	0.05
word line	0.65	-0.65
word listen	0.26	-0.26
word listened	0.25	-0.25
word listening	0.64	-0.64
word little	-0.32	0.32
word live	-1.52	1.52
word living	-1.15	1.15
word look	-0.48	0.48
word looked	0.3	-0.3
word lose	0.83	-0.83
word losing	0.48	-0.48
word lost	-0.49	0.49
word lot	-0.0	0.0
word loud	0.29	-0.29
word love	1.02	-1.02
word luck	-0.4	0.4
word lying	-0.93	0.93
word mad	-0.32	0.32
word made	0.61	-0.61
word make	0.41	-0.41
word makes	0.05	-0.05
word making	-1.38	1.38
word man	-0.75	0.75
word married	-0.96	0.96
word marrying	-0.99	0.99
word matter	0.32	-0.32
word matters	1.0	-1.0
word may	0.33	-0.33
word maybe	-0.15	0.15
word me	-0.09	0.09
word mean	1.0	-1.0
word means	-0.17	0.17
word meant	0.37	-0.37
word medal	-0.99	0.99
word meet	0.88	-0.88
word mess	-0.55	0.55
word messed	0.48	-0.48
word met	-0.33	0.33
word middle	0.14	-0.14
word mind	-0.59	0.59
word mine	-0.84	0.84
word minute	0.31	-0.31
word minutes	0.62	-0.62
word mirror	-0.66	0.66
word misread	0.61	-0.61
word miss	1.01	-1.01
word missed	0.23	-0.23
word missing	0.27	-0.27
word mistake	-0.04	0.04
word misunderstood	0.77	-0.77
word moment	0.76	-0.76
word money	0.01	-0.01
word more	0.43	-0.43
word mother	-1.11	1.11
word mouth	-0.32	0.32
word much	-0.43	0.43
word must	0.53	-0.53
word my	0.21	-0.21
word myself	-0.69	0.69
word nag	-1.42	1.42
word nagging	-0.65	0.65
word need	0.24	-0.24
word needs	-0.33	0.33
word never	-0.28	0.28
word next	1.38	-1.38
word nice	-0.41	0.41
word nicer	-0.61	0.61
word night	0.41	-0.41
word no	-0.13	0.13
word nobody	-0.64	0.64
word none	-0.9	0.9
word nonsense	-0.6	0.6
word not	0.02	-0.02
word nothing	-1.47	1.47
word now	0.2	-0.2
word nuts	-0.78	0.78
word of	0.15	-0.15
word off	-0.8	0.8
word offended	-0.5	0.5
word oh	-0.61	0.61
word ok	0.6	-0.6
word okay	1.17	-1.17
word old	-0.63	0.63
word on	0.81	-0.81
word once	-0.25	0.25
word one	-0.57	0.57
word only	-1.06	1.06
word open	0.34	-0.34
word opened	-0.31	0.31
word opinion	-0.07	0.07
word or	0.03	-0.03
word other	0.68	-0.68
word our	0.3	-0.3
word out	0.24	-0.24
word over	-0.44	0.44
word overreacted	0.91	-0.91
word overwhelmed	0.44	-0.44
word owe	0.58	-0.58
word own	-0.07	0.07
word part	0.93	-0.93
word party	-0.4	0.4
word pathetic	-0.81	0.81
word patience	0.45	-0.45
word patient	0.99	-0.99
word pause	0.44	-0.44
word peace	1.2	-1.2
word perfect	-0.22	0.22
word perhaps	0.66	-0.66
word person	0.4	-0.4
word phone	0.72	-0.72
word plan	0.36	-0.36
word playing	-0.06	0.06
word please	0.51	-0.51
word point	1.49	-1.49
word pointless	-0.53	0.53
word poor	-0.68	0.68
word problem	-1.0	1.0
word promise	0.38	-0.38
word proud	0.61	-0.61
word put	-0.62	0.62
word question	-0.18	0.18
word quick	0.25	-0.25
word raised	0.86	-0.86
word rather	-0.43	0.43
word ready	0.81	-0.81
word real	-1.73	1.73
word realise	1.06	-1.06
word really	0.99	-0.99
word reason	-0.86	0.86
word refuse	-0.72	0.72
word regret	0.47	-0.47
word remember	-0.4	0.4
word repeat	1.01	-1.01
word rephrase	0.97	-0.97
word responsibility	0.94	-0.94
word rest	0.35	-0.35
word rewind	0.71	-0.71
word ridiculous	-0.35	0.35
word right	0.83	-0.83
word room	-0.47	0.47
word ruin	-0.28	0.28
word ruined	-0.08	0.08
word sad	0.58	-0.58
word said	0.24	-0.24
word same	-0.59	0.59
word save	-0.58	0.58
word say	-0.36	0.36
word saying	0.39	-0.39
word says	-0.48	0.48
word scared	0.77	-0.77
word second	0.68	-0.68
word see	0.29	-0.29
word selfish	-0.32	0.32
word sense	0.8	-0.8
word sensitive	-0.51	0.51
word seriously	-0.96	0.96
word shall	0.62	-0.62
word she	-0.15	0.15
word should	-0.46	0.46
word shout	-0.64	0.64
word shut	-0.48	0.48
word sick	-0.63	0.63
word side	0.84	-0.84
word since	-0.25	0.25
word sit	0.72	-0.72
word sleep	-0.26	0.26
word slow	0.0	-0.0
word slowly	0.46	-0.46
word snapped	0.31	-0.31
word so	-0.32	0.32
word softly	0.14	-0.14
word solve	0.3	-0.3
word some	1.14	-1.14
word somebody	-1.4	1.4
word someone	-0.65	0.65
word something	-1.13	1.13
word sorry	-0.49	0.49
word sound	0.37	-0.37
word sounds	0.9	-0.9
word spare	-0.37	0.37
word speak	-0.16	0.16
word spoke	0.53	-0.53
word stand	-0.77	0.77
word start	-0.15	0.15
word started	-1.19	1.19
word starting	0.05	-0.05
word stay	0.37	-0.37
word step	0.28	-0.28
word still	-0.83	0.83
word stop	-0.26	0.26
word story	-0.93	0.93
word stuck	-1.47	1.47
word stupid	-1.74	1.74
word such	-0.98	0.98
word sure	-0.37	0.37
word take	0.46	-0.46
word talk	-0.06	0.06
word talking	-1.01	1.01
word tea	0.43	-0.43
word team	0.77	-0.77
word tell	0.19	-0.19
word telling	0.91	-0.91
word temper	-0.38	0.38
word ten	0.04	-0.04
word terrible	-0.46	0.46
word than	-0.63	0.63
word thank	0.09	-0.09
word thanks	0.1	-0.1
word that	0.16	-0.16
word the	-0.36	0.36
word then	-0.38	0.38
word therapy	-0.59	0.59
word there	-0.02	0.02
word they	-1.23	1.23
word thing	0.81	-0.81
word things	-0.73	0.73
word think	0.74	-0.74
word thinking	0.08	-0.08
word this	-0.09	0.09
word though	0.42	-0.42
word thought	0.49	-0.49
word through	-0.27	0.27
word time	0.21	-0.21
word time-out	0.53	-0.53
word times	-0.86	0.86
word tired	-0.03	0.03
word to	0.66	-0.66
word together	-0.33	0.33
word told	0.35	-0.35
word tomorrow	0.01	-0.01
word tone	0.28	-0.28
word tonight	0.74	-0.74
word too	0.9	-0.9
word took	-0.33	0.33
word touch	-0.14	0.14
word tough	-0.67	0.67
word track	0.76	-0.76
word tried	-0.23	0.23
word truce	1.58	-1.58
word true	0.21	-0.21
word truly	1.12	-1.12
word trust	-0.11	0.11
word truth	0.45	-0.45
word try	0.95	-0.95
word trying	1.11	-1.11
word turn	-0.92	0.92
word turns	-0.42	0.42
word twenty	0.06	-0.06
word twist	-0.5	0.5
word typical	-0.51	0.51
word unappreciated	0.3	-0.3
word unbelievable	-0.78	0.78
word understand	-0.33	0.33
word understood	0.8	-0.8
word unfair	0.94	-0.94
word until	-0.18	0.18
word up	-0.81	0.81
word upset	0.88	-0.88
word us	0.81	-0.81
word use	-0.73	0.73
word useless	-0.65	0.65
word usual	-0.61	0.61
word value	0.64	-0.64
word victim	-0.54	0.54
word view	0.23	-0.23
word voice	0.32	-0.32
word wait	0.46	-0.46
word walk	0.26	-0.26
word wall	-0.28	0.28
word want	-0.72	0.72
word wanted	-0.62	0.62
word was	0.12	-0.12
word way	0.47	-0.47
word we	-0.06	0.06
word week	-0.3	0.3
word well	0.15	-0.15
word went	0.93	-0.93
word were	-0.31	0.31
word what	-0.27	0.27
word whatever	-0.61	0.61
word when	-0.44	0.44
word where	0.0	-0.0
word whining	-1.17	1.17
word who	-0.76	0.76
word whose	-0.46	0.46
word why	-0.36	0.36
word will	-0.26	0.26
word willing	0.81	-0.81
word win	0.02	-0.02
word winning	1.02	-1.02
word wish	-0.59	0.59
word with	-0.19	0.19
word without	-0.68	0.68
word wonder	-0.36	0.36
word word	-1.13	1.13
word words	0.12	-0.12
word work	0.04	-0.04
word working	0.9	-0.9
word works	-0.53	0.53
word worried	1.05	-1.05
word worse	0.06	-0.06
word worst	-0.54	0.54
word worth	0.74	-0.74
word would	-0.29	0.29
word wow	-0.44	0.44
word wrong	0.39	-0.39
word yeah	-0.47	0.47
word yell	0.07	-0.07
word yelled	-1.26	1.26
word yelling	-0.41	0.41
word yes	-0.16	0.16
word yet	0.23	-0.23
word you	-0.34	0.34
word your	0.08	-0.08
word yours	0.45	-0.45
word yourself	-1.18	1.18
"""

REPAIR = weights(_ROWS, _LABELS, _TAUGHT_BY)
