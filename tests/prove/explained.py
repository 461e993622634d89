"""Guards whose loss no test can notice, and why, in words.

`ALIKE`: the code does the same without it. `BEHIND`: another guard holds the same thing, so it is
taken away together with that one, which must be noticed.
"""

from __future__ import annotations

_POLICY = "rule workbook/policy.py"
_LINKED = "being a linked therapist says already that there is a link; the part is for the types"
_ERASED = (
    "an erased account has no session, no way to be found by a login, and no profile: nobody gets"
    " as far as this"
)

_RUN = "shield workbook/database/transactions.py run: finish(_tried(work, name))"
_INNER = (
    "each use-case is finished as a whole by `run`, so no cancellation gets in here; and the"
    " drivers do one thing after another, so one that did would find things in order"
)

_ROOM = "it holds the memory down: a key that was let go is looked up again when it is asked for"

_JOINED = "filter workbook/pairing.py _joined"
_FOUND = (
    "an invitation that has ended is not found; that is asked again under the workbook's lock, for"
    " one that ends in between"
)

_LINK_FIRST = (
    "the link is locked before its workbook, by everybody who changes either, so nobody comes"
    " between"
)

ALIKE: dict[str, str] = {
    "seal workbook/vault/vault.py Vault._keep: self._by_id.clear()": _ROOM,
    "seal workbook/vault/vault.py Vault._keep: self._by_scope.clear()": _ROOM,
    f"{_POLICY} a_therapist_with_an_answer_to_read: link is not None": _LINKED,
    f"{_POLICY} a_therapist_with_both_answers: link is not None": _LINKED,
    f"{_POLICY} a_treating_therapist: case.link is not None": _LINKED,
    f"{_POLICY} a_therapist_with_agreements: link is not None": _LINKED,
    "shield workbook/signing_in.py _add_account: transaction()": (
        "when the login is taken nothing more is asked of the database, and all of it is undone"
    ),
    "refusal workbook/amending.py stop_sharing: prompt.reply": (
        "a reply is not among the answers, so it is not found there either way"
    ),
    "filter workbook/assigning.py assignments: {SEEN}": (
        "what is hidden from somebody was given while waiting, before anything that they see: a"
        " cursor there has nothing of theirs behind it"
    ),
    "filter workbook/leaving.py _forget: closed_on IS NULL": (
        "the day on which a workbook was closed is shown to nobody; that it is closed stays"
    ),
    "filter workbook/records/belongings.py : w.one_id = ?": (
        "what somebody wrote lies in workbooks of theirs alone; naming those lets an index be used"
    ),
    "filter workbook/records/belongings.py : w.other_id = ?": (
        "what somebody wrote lies in workbooks of theirs alone; naming those lets an index be used"
    ),
    'refusal workbook/mailer.py Mailer._tls: self.tls == "none"': (
        "where nothing is encrypted, what would do it is asked for by nobody"
    ),
    "refusal workbook/practising.py newest: line": (
        "the key of a line is gone only with its author's account, and then nothing of the couple"
        " is a therapist's to read"
    ),
    "require workbook/preparing.py _read: require(Action.PUT_ON_SESSION_SHEET, viewer,"
    " sheets.entry.case(viewer))": (
        "a review with a side that is closed has no findings, so nothing of it comes on the sheet"
    ),
    "filter workbook/pairing.py _revoke_oldest: NOT used": (
        "once an invitation was used there is no room for another one, and this is not reached"
    ),
    "filter workbook/pairing.py _revoke_oldest: expires_at > ?": (
        "what has run out comes first in the order, and ending it again shows nowhere"
    ),
    "filter workbook/pairing.py _end_the_others: NOT used": (
        "what was used stays used: that it is also marked as ended shows nowhere"
    ),
    "filter workbook/pairing.py _end_the_others: NOT revoked": (
        "what was ended is ended once more"
    ),
    "filter workbook/records/links.py therapists_of: w.closed_on IS NULL": (
        "it is asked only when an entry may be opened, which a closed workbook refuses before"
    ),
    "filter workbook/records/papers.py draft_and_partners: author_id = ? (2)": (
        "the author has no sealed copy yet at the moment of sealing: only the partner's is there"
    ),
    "filter workbook/records/papers.py seal: not answer.share": (
        "the author's own half would hold the shared answers twice, and only the author opens it"
    ),
    'refusal workbook/records/people.py _account: row["password"] is None': _ERASED,
    "filter workbook/records/people.py account_by_id: erased_on IS NULL": _ERASED,
    "filter workbook/records/rounds.py rounds_before: e.solo_of_id IS NULL": (
        "a solo entry never opens, and only what has opened is a round"
    ),
    "filter workbook/records/sheets.py _side_join: e.revealed_on IS NOT NULL (2)": (
        "a reply can be sent only after the reveal"
    ),
    "filter workbook/records/workbooks.py next_position: workbook_id = ?": (
        "places are for the order inside of a workbook, which stays the same; they are not shown"
    ),
    "filter workbook/revealing.py reveal: answer.share": (
        "the comparison itself takes no answer that is not shared"
    ),
    "filter workbook/reviewing.py _readable: account is not None": (
        "a side that can be read has somebody in its seat; the part is for the types"
    ),
}

BEHIND: dict[str, tuple[tuple[str, ...], str]] = {
    f"{_POLICY} a_therapist_in_session: case.revealed": (
        (f"{_POLICY} : SAW_IT_OPEN: case.revealed",),
        "each action of a therapist in session asks once more that it has opened",
    ),
    "filter workbook/pairing.py _usable: NOT used": (
        (f"{_JOINED}: NOT used", f"{_POLICY} not_yet_inside: case.waiting"),
        "a code that was used is not found, and belongs to a workbook that waits for nobody",
    ),
    "filter workbook/pairing.py _usable: NOT revoked": ((f"{_JOINED}: NOT revoked",), _FOUND),
    "filter workbook/pairing.py _usable: expires_at > ?": ((f"{_JOINED}: expires_at > ?",), _FOUND),
    'refusal workbook/pairing.py _joined: not await _usable(row["id"])': (
        (f"{_JOINED}: NOT used", f"{_JOINED}: NOT revoked", f"{_JOINED}: expires_at > ?"),
        _FOUND,
    ),
    "refusal workbook/listing.py _line: _both_progress(entry)": (
        ("refusal workbook/listing.py _both_sent: _both_progress(entry)",),
        "the counts are shown where it is known whether both have sent, and nowhere else",
    ),
    "require workbook/preparing.py _kept: require(Action.SEE_AGREEMENT, viewer, facts.case(viewer))"
    "": (
        ("filter workbook/records/agreements.py agreements_of: {SEEN}",),
        "the list that it is asked of has only what this therapist may see",
    ),
    "lock workbook/confiding.py declare: declare lock=True (2)": (
        ("lock workbook/confiding.py declare: declare lock=True",),
        _LINK_FIRST,
    ),
    "lock workbook/caseload.py note_visit: note_visit lock=True (2)": (
        ("lock workbook/caseload.py note_visit: note_visit lock=True",),
        _LINK_FIRST,
    ),
    "shield workbook/leaving.py _depart: @transactional": (
        ("shield workbook/once.py once: @transactional",),
        "it is done once, and that is one transaction already",
    ),
    "shield workbook/database/nesting.py Nested.__aexit__: finish(super().__aexit__(kind, error,"
    " trace))": ((_RUN,), _INNER),
    "shield workbook/database/sqlite_backend.py Context._leave: finish(self.connection.end("
    "keep=keep))": ((_RUN,), _INNER),
    "shield workbook/database/sqlite_backend.py Client.create_connection: finish("
    "connection.close())": ((_RUN,), _INNER),
    "shield workbook/database/asyncpg_backend.py Context.__aexit__: finish(self.client.end("
    "keep=kind is None))": ((_RUN,), _INNER),
    "shield workbook/database/asyncpg_backend.py Context._begin: finish(self.client.begin())": (
        (_RUN,),
        _INNER,
    ),
    "shield workbook/database/asyncpg_backend.py Context._begin: finish(self.client.end("
    "keep=False))": ((_RUN,), _INNER),
}
