"""The tables. Nobody imports these but `workbook.records`, which loads through a viewer.

Ids, states, dates and hashed tokens are plain. A `BinaryField` is always sealed by the vault:
it holds what a person wrote. Every table that belongs to a couple carries the workbook's id
with a unique key over (workbook, id), so that the database can be split by workbook later.

The two seats of a workbook are `one` and `other`. What one seat has done with an entry (sent,
declined, ready) stands on the entry's row, so that the row's lock guards it and a list of
entries is one index range.
"""

from __future__ import annotations

from datetime import date, datetime

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from workbook.database.tables import Model
from workbook.secrets_policy import DEFAULT

ID = 40
HASH = 64


def one_of(column: str, *words: str) -> str:
    """The SQL of a check: `column` holds one of these words."""
    return f"{column} IN ({', '.join(repr(word) for word in words)})"


class Account(Model):
    """One person. `login_index` is the keyed hash of the login; `profile` its words, sealed.

    `language` is sealed apart from the profile, whose seal is part of a partner's tags. Empty is
    English. `authenticator` is the sealed secret of an app that shows codes, in force since
    `second_step_on`; `last_step` is the step whose code was used last. `next_password` is one that
    was asked for by mail and holds from `next_password_at` on.
    """

    id = fields.CharField(ID, primary_key=True)
    login_index = fields.CharField(HASH, unique=True, null=True)
    profile = fields.BinaryField(null=True)
    language = fields.BinaryField(null=True)
    password = fields.CharField(255, null=True)
    authenticator = fields.BinaryField(null=True)
    second_step_on: date | None = fields.DateField(null=True)
    last_step = fields.BigIntField(null=True)
    next_password = fields.CharField(255, null=True)
    next_password_at: datetime | None = fields.DatetimeField(null=True)
    erase_on: date | None = fields.DateField(null=True)
    erased_on: date | None = fields.DateField(null=True)

    class Meta:
        table = "account"


class RecoveryCode(Model):
    """A recovery code that was not used yet. Its id is the keyed hash of account and code."""

    id = fields.CharField(HASH, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )

    class Meta:
        table = "recovery_code"
        indexes = (("account",),)


class ResetCode(Model):
    """Somebody asked for another password for this login, whether or not anybody has it. The code
    is made of the id.
    """

    id = fields.CharField(ID, primary_key=True)
    login_index = fields.CharField(HASH, unique=True)
    expires_at: datetime = fields.DatetimeField()
    sent = fields.BooleanField(default=False)

    class Meta:
        table = "reset_code"


class Passkey(Model):
    """A key of somebody's device. Its public half and the name that it was given are sealed; `uses`
    is how often it says it was used, 0 for many.
    """

    id = fields.CharField(ID, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    credential_hash = fields.CharField(HASH, unique=True)
    uses = fields.BigIntField()
    made_on: date = fields.DateField()
    sealed = fields.BinaryField()

    class Meta:
        table = "passkey"
        indexes = (("account",),)


class Session(Model):
    """A sign-in. Only the SHA-256 of its token is kept; `device` is the kind of device, sealed."""

    id = fields.CharField(ID, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    token_hash = fields.CharField(HASH, unique=True)
    signed_in_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    device = fields.BinaryField(null=True)

    class Meta:
        table = "session"
        indexes = (("account",),)


class Export(Model):
    """A ticket to read everything of one's own. It holds no words: they are gathered on reading."""

    id = fields.CharField(ID, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    expires_at: datetime = fields.DatetimeField()

    class Meta:
        table = "export"


class Workbook(Model):
    """The shared space of two seats. `other` is empty while it waits; `closed_on` once left."""

    id = fields.CharField(ID, primary_key=True)
    one_id: str
    one: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.RESTRICT
    )
    other_id: str | None
    other: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    closed_on: date | None = fields.DateField(null=True)

    class Meta:
        table = "workbook"
        constraints = (CheckConstraint(check="one_id <> other_id", name="workbook_two_people"),)


class Invitation(Model):
    """Single use, 48 hours. The code and the link's token are kept as keyed hashes."""

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    inviter_id: str
    inviter: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    code_hash = fields.CharField(HASH, unique=True)
    token_hash = fields.CharField(HASH, unique=True)
    expires_at: datetime = fields.DatetimeField()
    used = fields.BooleanField(default=False)
    revoked = fields.BooleanField(default=False)

    class Meta:
        table = "invitation"
        unique_together = (("workbook", "id"),)


class ExerciseVersion(Model):
    """One immutable version's source. Built-in ones have no author and are kept when opened.

    `module` is the module that a built-in one belongs to: what somebody publishes belongs to none.
    `translations` are the sources of the translations that it had then, by language: a version
    with other translations is another row, so that an entry keeps the words that it was opened
    with. `translations_hash` is empty where there are none. `withdrawn`: its author has taken it
    back, so that nobody begins it any more; entries that were opened with it keep it.
    """

    id = fields.CharField(ID, primary_key=True)
    author_id: str | None
    author: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.SET_NULL, null=True
    )
    builtin = fields.BooleanField(default=False)
    slug = fields.CharField(80)
    version = fields.CharField(40)
    content_hash = fields.CharField(HASH)
    source = fields.BinaryField()
    translations = fields.BinaryField(null=True)
    translations_hash = fields.CharField(HASH, default="", db_default="")
    module = fields.CharField(80, null=True)
    withdrawn = fields.BooleanField(default=False, db_default=False)

    class Meta:
        table = "exercise_version"
        unique_together = (("author", "slug", "version"),)
        constraints = (
            UniqueConstraint(
                fields=("slug", "version", "content_hash", "translations_hash"),
                name="exercise_version_builtin",
                condition="builtin",
            ),
        )


class Assignment(Model):
    """Homework given by a therapist, or by the couple to themselves.

    `exercises` are the slugs of a selection, in order, with commas between; `exercise` is then the
    first of them. `plan` holds why, when, where and how long, sealed.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    giver_id: str
    giver: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    module = fields.CharField(80, null=True)
    exercise = fields.CharField(80, null=True)
    reveal = fields.CharField(16, null=True)
    due_on: date | None = fields.DateField(null=True)
    note = fields.BinaryField(null=True)
    given_on: date = fields.DateField()
    exercises = fields.TextField(null=True)
    from_on: date | None = fields.DateField(null=True)
    repeat = fields.CharField(12, null=True)
    plan = fields.BinaryField(null=True)

    class Meta:
        table = "assignment"
        unique_together = (("workbook", "id"), ("workbook", "position"))
        constraints = (
            CheckConstraint(
                check="(module IS NULL) <> (exercise IS NULL)", name="assignment_one_thing"
            ),
        )


class HomeworkRefusal(Model):
    """One partner has put homework off: until a day, or for good. Theirs alone to know."""

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    assignment_id: str
    assignment: fields.ForeignKeyRelation[Assignment] = fields.ForeignKeyField(
        "models.Assignment", related_name=False, on_delete=fields.CASCADE
    )
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    until: date | None = fields.DateField(null=True)

    class Meta:
        table = "homework_refusal"
        unique_together = (("workbook", "id"), ("assignment", "account"))


class Entry(Model):
    """One exercise opened in one workbook. `solo_of` owns an entry that never opens.

    `constants` is the version of the comparison's numbers that the reveal pinned, `first_reveal`
    whether it was the first reveal of this workbook: the first talk is kept short.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    exercise_version_id: str
    exercise_version: fields.ForeignKeyRelation[ExerciseVersion] = fields.ForeignKeyField(
        "models.ExerciseVersion", related_name=False, on_delete=fields.RESTRICT
    )
    assignment_id: str | None
    assignment: fields.ForeignKeyNullableRelation[Assignment] = fields.ForeignKeyField(
        "models.Assignment", related_name=False, on_delete=fields.SET_NULL, null=True
    )
    solo_of_id: str | None
    solo_of: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE, null=True
    )
    position = fields.IntField()
    round = fields.IntField()
    reveal = fields.CharField(16)
    opened_on: date = fields.DateField()
    one_sent = fields.BooleanField(default=False)
    other_sent = fields.BooleanField(default=False)
    one_declined = fields.BooleanField(default=False)
    other_declined = fields.BooleanField(default=False)
    one_ready_at: datetime | None = fields.DatetimeField(null=True)
    other_ready_at: datetime | None = fields.DatetimeField(null=True)
    revealed_on: date | None = fields.DateField(null=True)
    constants = fields.CharField(8, null=True)
    first_reveal = fields.BooleanField(default=False)
    summary = fields.BinaryField(null=True)
    one_replied = fields.BooleanField(default=False)
    other_replied = fields.BooleanField(default=False)

    class Meta:
        table = "entry"
        unique_together = (("workbook", "id"), ("workbook", "position"))
        constraints = (
            CheckConstraint(
                check=one_of("reveal", "both_submitted", "together", "in_session", "never"),
                name="entry_reveal",
            ),
            CheckConstraint(
                check="revealed_on IS NULL OR (one_sent AND other_sent AND constants IS NOT NULL)",
                name="entry_opens_with_both",
            ),
            CheckConstraint(
                check="solo_of_id IS NULL OR reveal = 'never'", name="entry_solo_never_opens"
            ),
        )


class DraftAnswer(Model):
    """One partner's unsent answer to one prompt: scratch paper that only they load."""

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    prompt = fields.CharField(64)
    sealed = fields.BinaryField()

    class Meta:
        table = "draft_answer"
        unique_together = (("workbook", "id"), ("entry", "author", "prompt"))


class Submission(Model):
    """The sealed copy of one partner's answers: written once, never updated.

    `shareable` and `private` hold what is for both and what is for its author alone, under two
    different keys. `part` tells the answers from the replies that come after the reveal.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    part = fields.CharField(8)
    shareable = fields.BinaryField()
    private = fields.BinaryField()

    class Meta:
        table = "submission"
        unique_together = (("workbook", "id"), ("entry", "author", "part"))
        constraints = (
            CheckConstraint(check=one_of("part", "answers", "reply"), name="submission_part"),
        )


class Confidence(Model):
    """A copy of an answer that its author sent to one therapist only, under their `therapist` key.

    It goes with what was sent, and with the link. Nothing of it is ever loaded for the partner.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    submission_id: str
    submission: fields.ForeignKeyRelation[Submission] = fields.ForeignKeyField(
        "models.Submission", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    link_id: str
    link: fields.ForeignKeyRelation[TherapistLink] = fields.ForeignKeyField(
        "models.TherapistLink", related_name=False, on_delete=fields.CASCADE
    )
    prompt = fields.CharField(64)
    sealed = fields.BinaryField()

    class Meta:
        table = "confidence"
        unique_together = (("workbook", "id"), ("entry", "author", "prompt"))
        indexes = (("link",), ("submission",))


class Withdrawal(Model):
    """Its author no longer shares this revealed answer."""

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    prompt = fields.CharField(64)

    class Meta:
        table = "withdrawal"
        unique_together = (("workbook", "id"), ("entry", "author", "prompt"))


class Addition(Model):
    """A dated addition to one's own revealed answer."""

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    position = fields.IntField()
    prompt = fields.CharField(64)
    text = fields.BinaryField()
    added_on: date = fields.DateField()

    class Meta:
        table = "addition"
        unique_together = (("workbook", "id"), ("entry", "position"))


class Discussion(Model):
    """The outcome noted on one finding. Its id is the finding's, which tells nothing by itself."""

    id = fields.CharField(60, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    state = fields.CharField(8)

    class Meta:
        table = "discussion"
        unique_together = (("workbook", "id"),)
        indexes = (("entry",),)
        constraints = (
            CheckConstraint(
                check=one_of("state", "open", "talked", "later", "agreed", "differ"),
                name="discussion_state",
            ),
        )


class AgendaChoice(Model):
    """A therapist's choice for one sitting: findings by their ids, in the order to take them, and
    how many. It counts while both let the therapist of this link read answers.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    link_id: str
    link: fields.ForeignKeyRelation[TherapistLink] = fields.ForeignKeyField(
        "models.TherapistLink", related_name=False, on_delete=fields.CASCADE
    )
    items = fields.SmallIntField(null=True)
    findings = fields.TextField()

    class Meta:
        table = "agenda_choice"
        unique_together = (("workbook", "id"), ("entry",))
        indexes = (("link",),)


class Note(Model):
    """A note on a finding. It stays with its author when the finding goes."""

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    finding = fields.CharField(60)
    position = fields.IntField()
    text = fields.BinaryField()
    written_on: date = fields.DateField()

    class Meta:
        table = "note"
        unique_together = (("workbook", "id"), ("finding", "position"))
        indexes = (("entry",),)


class Sitting(Model):
    """The sitting that two hold over an entry now: a row while they do, and none afterwards.

    `sealed` is all of it, under the key of both. `revision` counts the acts, so that an unchanged
    one is known without opening it. Who acted, and when, is not kept.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    entry_id: str
    entry: fields.ForeignKeyRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.CASCADE
    )
    revision = fields.IntField()
    sealed = fields.BinaryField()

    class Meta:
        table = "sitting"
        unique_together = (("workbook", "id"), ("entry",))
        constraints = (CheckConstraint(check="revision > 0", name="sitting_revision"),)


class Agreement(Model):
    """What the two keep: a boundary of one, a ritual or a commitment of both.

    `title` and `text` are the present words, under the key of `writer`, who wrote this revision;
    `joint` the last words that both signed, with their revision and the day, under the key of
    both. A draft is its owner's alone.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    owner_id: str
    owner: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.RESTRICT
    )
    writer_id: str
    writer: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.RESTRICT
    )
    from_entry_id: str | None
    from_entry: fields.ForeignKeyNullableRelation[Entry] = fields.ForeignKeyField(
        "models.Entry", related_name=False, on_delete=fields.SET_NULL, null=True
    )
    position = fields.IntField()
    kind = fields.CharField(12)
    draft = fields.BooleanField()
    revision = fields.IntField()
    title = fields.BinaryField()
    text = fields.BinaryField()
    firmness = fields.BinaryField(null=True)
    review_on: date | None = fields.DateField(null=True)
    joint_revision = fields.IntField(null=True)
    joint = fields.BinaryField(null=True)
    joint_on: date | None = fields.DateField(null=True)
    retired_on: date | None = fields.DateField(null=True)

    class Meta:
        table = "agreement"
        unique_together = (("workbook", "id"), ("workbook", "position"))
        indexes = (("from_entry",),)
        constraints = (
            CheckConstraint(
                check=one_of("kind", "boundary", "ritual", "commitment"), name="agreement_kind"
            ),
            CheckConstraint(check="revision > 0", name="agreement_revision"),
            CheckConstraint(
                check="(joint IS NULL) = (joint_revision IS NULL)", name="agreement_joint_words"
            ),
            CheckConstraint(
                check="NOT draft OR (writer_id = owner_id AND joint IS NULL)",
                name="agreement_draft_is_its_owners",
            ),
        )


class HeldWords(Model):
    """Looser words that the owner of a boundary has written and that wait for a day, theirs alone.

    `words` are under their private key. Nobody but `records.agreements` and their owner loads them.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    agreement_id: str
    agreement: fields.ForeignKeyRelation[Agreement] = fields.ForeignKeyField(
        "models.Agreement", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    words = fields.BinaryField()
    held_until: datetime = fields.DatetimeField()

    class Meta:
        table = "held_words"
        unique_together = (("workbook", "id"), ("agreement",))


class EarlierWording(Model):
    """What an agreement said before it was changed, and whose names stood under it then.

    `words` are under the key of `author`, who wrote them. A draft has none: it is nobody else's.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    agreement_id: str
    agreement: fields.ForeignKeyRelation[Agreement] = fields.ForeignKeyField(
        "models.Agreement", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    revision = fields.IntField()
    words = fields.BinaryField()
    one_signed = fields.BooleanField()
    other_signed = fields.BooleanField()
    replaced_on: date = fields.DateField()

    class Meta:
        table = "earlier_wording"
        unique_together = (("workbook", "id"), ("agreement", "revision"))
        constraints = (CheckConstraint(check="revision > 0", name="earlier_wording_revision"),)


class Signature(Model):
    """One partner stands by one revision. It says nothing of any other revision."""

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    agreement_id: str
    agreement: fields.ForeignKeyRelation[Agreement] = fields.ForeignKeyField(
        "models.Agreement", related_name=False, on_delete=fields.CASCADE
    )
    signer_id: str
    signer: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.RESTRICT
    )
    revision = fields.IntField()

    class Meta:
        table = "signature"
        unique_together = (("workbook", "id"), ("agreement", "signer"))


class Practice(Model):
    """One line in the log of an agreement. `line` holds how it went and a text."""

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    agreement_id: str
    agreement: fields.ForeignKeyRelation[Agreement] = fields.ForeignKeyField(
        "models.Agreement", related_name=False, on_delete=fields.CASCADE
    )
    author_id: str
    author: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    position = fields.IntField()
    used_on: date = fields.DateField()
    line = fields.BinaryField()

    class Meta:
        table = "practice"
        unique_together = (("workbook", "id"), ("agreement", "position"))


class MailSettings(Model):
    """Where mail to one person may go, and when: sealed, but for whether they want reminders."""

    id = fields.CharField(ID, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    reminders = fields.BooleanField(default=False)
    sealed = fields.BinaryField()

    class Meta:
        table = "mail_settings"
        unique_together = (("account",),)


class Outbox(Model):
    """A mail that is to be sent, written in the transaction of its cause.

    `cause` is a keyed hash of what it is about: the same cause writes one mail. What is sealed is
    where it goes; it is dropped with the sending.
    """

    id = fields.CharField(ID, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    cause = fields.CharField(HASH, unique=True)
    kind = fields.CharField(8)
    state = fields.CharField(8)
    tries = fields.SmallIntField(default=0)
    due_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    sealed = fields.BinaryField(null=True)

    class Meta:
        table = "outbox"
        indexes = (("state", "due_at"), ("account",))
        constraints = (
            CheckConstraint(check=one_of("kind", "code", "reminder"), name="outbox_kind"),
            CheckConstraint(
                check=one_of("state", "waiting", "sent", "dropped"), name="outbox_state"
            ),
            CheckConstraint(
                check="(state = 'waiting') = (sealed IS NOT NULL)", name="outbox_keeps_nothing"
            ),
        )


class Lease(Model):
    """Which process does what only one may do at a time, and until when."""

    id = fields.CharField(16, primary_key=True)
    holder = fields.CharField(ID)
    ends_at: datetime = fields.DatetimeField()

    class Meta:
        table = "lease"


class CalendarFeed(Model):
    """A feed that a calendar program reads by its token alone, kept as a keyed hash. One that was
    ended has no row.
    """

    id = fields.CharField(ID, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    token_hash = fields.CharField(HASH, unique=True)
    made_on: date = fields.DateField()

    class Meta:
        table = "calendar_feed"
        indexes = (("account",),)


class SavedPathway(Model):
    """A series of steps that its owner keeps for themselves, as JSON: `title` and `steps`."""

    id = fields.CharField(ID, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    sealed = fields.BinaryField()

    class Meta:
        table = "pathway"
        indexes = (("account",),)


class Tenant(Model):
    """A practice: people who work together. A `practice` is a line in the log of an agreement."""

    id = fields.CharField(ID, primary_key=True)
    name = fields.BinaryField()

    class Meta:
        table = "tenant"


class TenantMember(Model):
    """Somebody belongs to a practice.

    `roles` adds up 1 lead, 2 therapist, 4 supervisor, 8 author.
    """

    id = fields.CharField(ID, primary_key=True)
    tenant_id: str
    tenant: fields.ForeignKeyRelation[Tenant] = fields.ForeignKeyField(
        "models.Tenant", related_name=False, on_delete=fields.CASCADE
    )
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    roles = fields.SmallIntField()
    position = fields.IntField()

    class Meta:
        table = "tenant_member"
        unique_together = (("tenant", "id"), ("tenant", "account"))
        indexes = (("account",),)
        constraints = (CheckConstraint(check="roles BETWEEN 1 AND 15", name="tenant_member_roles"),)


class TenantInvitation(Model):
    """For one colleague: single use, 48 hours, its code kept as a keyed hash."""

    id = fields.CharField(ID, primary_key=True)
    tenant_id: str
    tenant: fields.ForeignKeyRelation[Tenant] = fields.ForeignKeyField(
        "models.Tenant", related_name=False, on_delete=fields.CASCADE
    )
    inviter_id: str
    inviter: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    roles = fields.SmallIntField()
    code_hash = fields.CharField(HASH, unique=True)
    expires_at: datetime = fields.DatetimeField()
    used = fields.BooleanField(default=False)

    class Meta:
        table = "tenant_invitation"
        unique_together = (("tenant", "id"),)
        constraints = (
            CheckConstraint(check="roles BETWEEN 1 AND 15", name="tenant_invitation_roles"),
        )


class CoupleInvitation(Model):
    """For one couple, from a practice: single use, 30 days. Whoever uses it begins a workbook that
    its therapist is linked to; the practice never has a code of the couple's own.
    """

    id = fields.CharField(ID, primary_key=True)
    tenant_id: str
    tenant: fields.ForeignKeyRelation[Tenant] = fields.ForeignKeyField(
        "models.Tenant", related_name=False, on_delete=fields.CASCADE
    )
    therapist_id: str
    therapist: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    code_hash = fields.CharField(HASH, unique=True)
    expires_at: datetime = fields.DatetimeField()
    used = fields.BooleanField(default=False)

    class Meta:
        table = "couple_invitation"
        unique_together = (("tenant", "id"),)


class TherapistCode(Model):
    """What a therapist gives to a couple: 30 days, revocable, kept as a keyed hash.

    `tenant` is the practice that the links of this code belong to, if any, and `policy` what the
    therapist declares about secrets.
    """

    id = fields.CharField(ID, primary_key=True)
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    code_hash = fields.CharField(HASH, unique=True)
    expires_at: datetime = fields.DatetimeField()
    revoked = fields.BooleanField(default=False)
    policy = fields.CharField(24, default=DEFAULT, db_default=DEFAULT)
    tenant_id: str | None
    tenant: fields.ForeignKeyNullableRelation[Tenant] = fields.ForeignKeyField(
        "models.Tenant", related_name=False, on_delete=fields.CASCADE, null=True
    )

    class Meta:
        table = "therapist_code"


class TherapistLink(Model):
    """The tie between a therapist and a workbook. It is live while both partners consent.

    One that belongs to a practice ends when the therapist leaves that practice. Who supervises
    reads what both allow, and does nothing. `visit_on` is the therapist's own note of the day on
    which the couple comes next.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    therapist_id: str
    therapist: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    position = fields.IntField()
    supervises = fields.BooleanField(default=False, db_default=False)
    visit_on: date | None = fields.DateField(null=True)
    policy = fields.CharField(24, default=DEFAULT, db_default=DEFAULT)
    tenant_id: str | None
    tenant: fields.ForeignKeyNullableRelation[Tenant] = fields.ForeignKeyField(
        "models.Tenant", related_name=False, on_delete=fields.CASCADE, null=True
    )

    class Meta:
        table = "therapist_link"
        unique_together = (
            ("workbook", "id"),
            ("workbook", "therapist"),
            ("workbook", "position"),
        )
        indexes = (("therapist",),)


class Consent(Model):
    """What one partner allows one therapist, for their own data. No row: nothing.

    `scopes` adds up 1 progress, 2 answers, 4 agreements. `modules` are slugs, each between two
    commas; without them it is about everything. It is over when the day `ends_on` begins. `policy`
    is the therapist's policy on secrets that was accepted with it, if it is still the same.
    """

    id = fields.CharField(ID, primary_key=True)
    workbook_id: str
    workbook: fields.ForeignKeyRelation[Workbook] = fields.ForeignKeyField(
        "models.Workbook", related_name=False, on_delete=fields.CASCADE
    )
    link_id: str
    link: fields.ForeignKeyRelation[TherapistLink] = fields.ForeignKeyField(
        "models.TherapistLink", related_name=False, on_delete=fields.CASCADE
    )
    account_id: str
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    scopes = fields.SmallIntField()
    given_on: date = fields.DateField()
    ends_on: date = fields.DateField(db_default=date(1970, 1, 1))
    modules = fields.TextField(null=True)
    policy = fields.CharField(24, null=True)

    class Meta:
        table = "consent"
        unique_together = (("workbook", "id"), ("link", "account"))
        constraints = (CheckConstraint(check="scopes BETWEEN 1 AND 7", name="consent_scopes"),)


class AccessLog(Model):
    """Which therapist read what of whom, on which day: one row a day.

    `link` ties the row with this number to the one before it, and to nothing else.
    """

    id = fields.CharField(ID, primary_key=True)
    subject_id: str
    subject: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    reader_id: str
    reader: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    what = fields.CharField(16)
    about = fields.CharField(60)  # an entry, or a finding
    day: date = fields.DateField()
    number = fields.IntField(null=True)  # none only in a row of before there were any
    link = fields.CharField(HASH, null=True)

    class Meta:
        table = "access_log"
        unique_together = (("subject", "day", "reader", "what", "about"),)


class AccessChain(Model):
    """Where one person's access log begins and ends: what is kept are the rows after `dropped`, up
    to `number`. `seal` binds all of this, so that no row can go from either end unseen.
    """

    id = fields.CharField(ID, primary_key=True)
    subject_id: str
    subject: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=fields.CASCADE
    )
    dropped = fields.IntField()
    before = fields.CharField(HASH)  # the link of the last row that was dropped
    number = fields.IntField()
    link = fields.CharField(HASH)  # of the newest row
    mended_on: date | None = fields.DateField(null=True)
    seal = fields.CharField(HASH)

    class Meta:
        table = "access_chain"
        unique_together = (("subject",),)


class SecurityLog(Model):
    """How often a thing happened to an account on a day. No owner: a login that there is not, or
    the whole server.
    """

    id = fields.CharField(ID, primary_key=True)
    owner = fields.CharField(ID)
    what = fields.CharField(24)
    day: date = fields.DateField()
    times = fields.IntField()

    class Meta:
        table = "security_log"
        unique_together = (("owner", "what", "day"),)


class Tries(Model):
    """How often something was tried in one window of time. The id is a keyed hash."""

    id = fields.CharField(HASH, primary_key=True)
    count = fields.IntField()
    ends_at: datetime = fields.DatetimeField()

    class Meta:
        table = "tries"


class Once(Model):
    """An `Idempotency-Key` that was used: what it made, never what was sent."""

    id = fields.CharField(HASH, primary_key=True)
    fingerprint = fields.CharField(HASH)
    made = fields.CharField(60)
    used_at: datetime = fields.DatetimeField()

    class Meta:
        table = "once"
