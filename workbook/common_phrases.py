"""What is tried first when somebody guesses: our own compilation, in small letters and one piece.

Pieces, not whole passphrases: "iloveyou2024iloveyou" is made of three of them. Long ones are
sayings, and the passphrases that books and comics gave as examples.
"""

from __future__ import annotations

# Words that stand for "password", and what people put where one is asked for.
_ASKED_FOR = """
password passwort passphrase passcode pincode contraseña contrasena clave motdepasse parola senha
wachtwoord haslo secret secreto geheim letmein letmeinplease opensesame welcome willkommen
bienvenido bienvenue changeme default login signin access admin administrator root user guest test
testing example whatever nothing none please hello computer internet laptop iphone android google
facebook instagram workbook exercise therapy therapist account private trustno1 abc123 123abc
"""

# What is dear to people, and so to whoever guesses.
_DEAR = """
iloveyou iloveu loveyou mylove truelove lovelove love lover loveme forever always together family
couple marriage married wedding honeymoon husband wife boyfriend girlfriend partner darling honey
sweetheart sweetie 4ever 2gether 4you baby babygirl babyboy angel princess prince queen king
sunshine butterfly flower summer winter spring autumn holiday kitten puppy doggy monkey dragon tiger
eagle teamo teamomucho tequiero amor miamor corazon ichliebedich liebe schatz jetaime monamour amore
tiamo happybirthday birthday anniversary mother father mama papa daddy mommy
"""

# Games, heroes, and what is said to be clever.
_KNOWN = """
football baseball basketball soccer hockey superman batman spiderman starwars pokemon pikachu
matrix master shadow ninja freedom mustang ferrari killer hunter cowboy yankees liverpool arsenal
chelsea barcelona realmadrid jesus jesuschrist godisgood blessed heaven
correcthorsebatterystaple correcthorse batterystaple thequickbrownfoxjumpsoverthelazydog
thequickbrownfox jumpsoverthelazydog tobeornottobe thatisthequestion maytheforcebewithyou
onceuponatime happilyeverafter homesweethome carpediem hakunamatata supercalifragilistic
neveronnagiveyouup nevergonnagiveyouup twinkletwinkle littlestar allyouneedislove letitbe
intheend thisismypassword thisisapassword mypassword mysecret nopassword
"""

# A date is a month or a day of the week, and a year.
_DATES = """
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
"""

PIECES = frozenset(f"{_ASKED_FOR} {_DEAR} {_KNOWN} {_DATES}".split())

ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "!@#$%^&*()_+",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
    "1q2w3e4r5t6y7u8i9o0p",
    "qazwsxedcrfvtgbyhnujmikolp",
)
"""Alphabet, digits, and what lies side by side on keyboards."""
