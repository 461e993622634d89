"""Answering on pages, with a browser that runs no script."""

from __future__ import annotations

import pytest
from bs4 import Tag

from tests.pages.conftest import Visit
from tests.pages.on_paper import alone, answer, exercise, opened
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor, filled
from workbook.answers import Answer, State

BOUNDARY = {
    "a.limit.value.area": "time",
    "a.limit.value.when": "I come home late",
    "a.limit.value.my_action": "I will sit alone for a while",
    "a.limit.value.so_that": "I can rest",
    "a.limit.value.firmness": "mostly",
    "a.limit.value.review_on": "2027-01-04",
}


def given(value: object) -> Answer:
    return Answer(State.ANSWERED, value)  # type: ignore[arg-type]


async def reached(visitor: Visitor, book: str, slug: str, prompt: str) -> str:
    """The exercise opened, and this question before them. The entry's id."""
    entry = await opened(visitor, book, slug)
    await visitor.get(f"/entries/{entry}/prompts/{prompt}")
    return entry


async def test_the_first_page_says_who_sees_what(two: Couple, ana: Visitor) -> None:
    """What it is for, for whom not, how long, and the honest limit, before the first answer."""
    entry = await opened(ana, two.workbook, "soft-start")
    assert ana.path == f"/entries/{entry}"
    for words in (
        "Put one moment into",
        "About 15 minutes.",
        "When to leave this one",
        "Nothing opens until you have both sent.",
        "Whoever has sent, and sees nothing open, can tell that the other has not sent",
        "once your partner has read something, we can hide it but not make it unread",
    ):
        assert words in ana.text
    assert "therapist is linked" not in ana.text


async def test_alone_nobody_is_spoken_of(ana: Visitor) -> None:
    """Somebody who is alone reads that it never opens, guesses nothing and shares nothing."""
    book = await alone(ana)
    entry = await opened(ana, book, "soft-start")
    assert "This one is for you alone." in ana.text
    assert "the other has not sent" not in ana.text
    await answer(ana, entry, exercise("soft-start").by_id["need"], given("space"))
    assert ana.path.endswith("/prompts/size"), "no guess in between"
    assert "Keep this one private" not in ana.text
    await ana.get(f"/entries/{entry}/prompts/statement")
    await ana.press("Skip this one")
    await ana.get(f"/entries/{entry}/check")
    await ana.press("Finish")
    assert ana.heading == "Done. Thank you."
    await ana.follow("Read what I wrote")
    assert "Space" in ana.text


async def test_the_shelf_says_what_for_and_leaves_one_theme_to_who_asks(
    two: Couple, ana: Visitor
) -> None:
    """Every theme with its exercises and a page of its own; one is not listed."""
    await ana.get("/")
    await ana.follow("Choose an exercise")
    assert "Leave this one for now if you are afraid" in ana.text
    assert "Kinder" not in ana.text
    assert "Coping and recovery" not in ana.text
    await ana.follow("Speaking and listening")
    assert ana.heading == "Speaking and listening"
    assert "Say it so it can be heard" in ana.text


async def test_opening_again_leads_to_the_round_that_is_open(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """Two who both press do not make two of it; another round is made when it is asked for."""
    await ben.get(f"/workbooks/{two.workbook}/exercises/soft-start")
    entry = await opened(ana, two.workbook, "soft-start")
    await ben.press("Open this exercise")
    assert ben.path == f"/entries/{entry}"
    await ana.get(f"/workbooks/{two.workbook}/exercises/soft-start")
    assert "A round of this is open already." in ana.text
    await ana.press("Open another round")
    assert ana.path not in ("", f"/entries/{entry}")
    assert "/entries/" in ana.path


async def test_back_continue_and_skip(two: Couple, ana: Visitor) -> None:
    """Back loses nothing, Continue with nothing leaves it open, a skip is a skip."""
    entry = await reached(ana, two.workbook, "soft-start", "need")
    await ana.press("Continue")
    assert ana.path.endswith("/prompts/size")
    await ana.follow("Back")
    assert ana.path.endswith("/prompts/need")
    await ana.press("Skip this one")
    assert ana.path.endswith("/prompts/size"), "nothing to guess"
    await ana.get(f"/entries/{entry}/prompts/need")
    assert "You skipped this one." in ana.text


async def test_a_guess_is_a_step_of_its_own(two: Couple, ana: Visitor) -> None:
    """With a way to have no idea; and leaving it out is no answer either."""
    entry = await reached(ana, two.workbook, "soft-start", "need")
    await ana.press("Continue", **{"a.need.value": "space", "a.need.importance": "4"})
    assert ana.heading == "What do you think Ben will say?"
    assert "This is not a test." in ana.text
    await ana.press("Continue", **{"a.need.guess": "~none"})
    assert ana.path.endswith("/prompts/size")
    saved = (await two.ana.draft(entry))["need"]
    assert (saved["value"], saved["importance"], saved["guess"]) == ("space", 4, None)
    await ana.get(f"/entries/{entry}/prompts/need/guess")
    await ana.press("Continue", **{"a.need.guess": "~unsure"})
    assert (await two.ana.draft(entry))["need"]["guess"] == {"unsure": True}


async def test_a_question_may_be_unsure_or_not_apply(two: Couple, ana: Visitor) -> None:
    """Among the options, or beside a field of words."""
    entry = await reached(ana, two.workbook, "soft-start", "size")
    await ana.press("Continue", **{"a.size.value": "~unsure"})
    await ana.get(f"/entries/{entry}/prompts/note")
    await ana.press("Continue", **{"a.note.state": ["not_applicable"]})
    saved = await two.ana.draft(entry)
    assert (saved["size"]["state"], saved["note"]["state"]) == ("unsure", "not_applicable")


async def test_words_and_a_tick_beside_them_are_asked_about(two: Couple, ana: Visitor) -> None:
    """Neither is dropped in silence, and both are still there."""
    await reached(ana, two.workbook, "soft-start", "note")
    await ana.press("Continue", **{"a.note.value": "Breathe.", "a.note.state": ["unsure"]})
    assert ana.status == 422
    assert "Please keep one of the two." in ana.text
    form = ana.main.find("form")
    assert isinstance(form, Tag)
    assert filled(form)["a.note.value"] == "Breathe."


async def test_what_does_not_fit_yet_is_kept(two: Couple, ana: Visitor) -> None:
    """Half a boundary is no answer, but nobody writes it twice; it is there on the next visit."""
    entry = await reached(ana, two.workbook, "time-apart", "limit")
    half = {"a.limit.value.when": "I come home late", "a.limit.value.so_that": "I can rest"}
    await ana.press("Continue", **half)
    assert ana.status == 422
    assert "This part is still missing." in ana.text
    assert "limit" not in await two.ana.draft(entry)
    await ana.get(f"/entries/{entry}/check")
    assert "You began something here" in ana.text
    await ana.get(f"/entries/{entry}/prompts/limit")
    form = ana.main.find("form")
    assert isinstance(form, Tag)
    assert {name: filled(form)[name] for name in half} == half
    await ana.press("Continue", **BOUNDARY)
    assert (await two.ana.draft(entry))["limit"]["state"] == "answered"


async def test_too_much_is_neither_kept_nor_lost_from_the_page(two: Couple, ana: Visitor) -> None:
    """More than a draft takes: a sentence, and every word still in the form."""
    await reached(ana, two.workbook, "soft-start", "note")
    long = "word " * 20_000
    await ana.press("Continue", **{"a.note.value": long})
    assert ana.status == 422
    assert "This is too long to be kept." in ana.text
    form = ana.main.find("form")
    assert isinstance(form, Tag)
    assert filled(form)["a.note.value"] == long


async def test_a_text_is_shown_before_it_is_whole(two: Couple, ana: Visitor) -> None:
    """Show it as a text, with what there is."""
    await reached(ana, two.workbook, "soft-start", "statement")
    await ana.press("Show it as a text", **{"a.statement.value.situation": "The cup was left."})
    assert ana.status in (200, 422)
    assert "As a text" in ana.text
    preview = ana.main.find(id="t-statement")
    assert isinstance(preview, Tag)
    assert "The cup was left." in preview.get_text()


async def test_a_hint_is_for_the_author_and_goes_for_good(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """Calm, with "keep mine" beside it; after that it is not shown for this question any more."""
    entry = await reached(ana, two.workbook, "soft-start", "statement")
    said = {
        "a.statement.value.situation": "You always come home late.",
        "a.statement.value.feelings": ["hurt"],
        "a.statement.value.needs": ["closeness"],
    }
    await ana.press("Continue", **said)
    assert ana.path.endswith("/prompts/statement")
    assert "A thought, for you alone" in ana.text
    await ana.press("Keep mine as it is")
    assert ana.path.endswith("/guess")
    await ana.get(f"/entries/{entry}/prompts/statement")
    assert "A thought" not in ana.text
    saved = (await two.ana.draft(entry))["statement"]
    assert saved["value"]["situation"] == "You always come home late."
    await ben.get(f"/entries/{entry}/prompts/statement")
    assert "A thought" not in ben.text
    assert "always" not in ben.text.replace('"Always" and', "").replace("**", "")[:400]


async def test_a_condition_asks_and_lets_go(two: Couple, ana: Visitor) -> None:
    """What only follows from a yes is not asked after a no."""
    entry = await reached(ana, two.workbook, "time-apart", "want")
    await ana.press("Continue", **{"a.want.value": "no"})
    assert ana.path.endswith("/check")
    await ana.get(f"/entries/{entry}/prompts/want")
    await ana.press("Continue", **{"a.want.value": "yes"})
    assert ana.path.endswith("/prompts/limit")


async def test_all_on_one_page(two: Couple, ana: Visitor) -> None:
    """The same fields at the same addresses; what fits is saved, what does not is said."""
    entry = await opened(ana, two.workbook, "time-apart")
    await ana.follow("All on one page")
    fields = {"a.amount.value": "3", "a.want.value": "yes", "a.stretch.value.min": "soon"}
    await ana.press("Save", **fields)
    assert ana.status == 422
    assert "Please give a whole number." in ana.text
    assert ana.main.find(id="f-a.limit.value") is not None, "it is asked now"
    await ana.press("Save", **{"a.stretch.value.min": "20", "a.stretch.value.max": "60"})
    assert ana.status == 200
    saved = await two.ana.draft(entry)
    assert saved["stretch"]["value"] == {"min": 20, "max": 60}
    assert set(saved) == {"amount", "want", "stretch"}
    await ana.press("Check your answers")
    assert ana.path == f"/entries/{entry}/check"


async def test_two_windows_take_nothing_from_each_other(
    two: Couple, ana: Visitor, visit: Visit
) -> None:
    """A page that was left open saves only what was changed in it."""
    entry = await opened(ana, two.workbook, "soft-start")
    other = await visit("Ana").sign_in()
    await ana.get(f"/entries/{entry}/prompts")
    await other.get(f"/entries/{entry}/prompts")
    await other.press("Save", **{"a.need.value": "space", "a.note.value": "Mine."})
    await ana.press("Save", **{"a.size.value": "2"})
    saved = await two.ana.draft(entry)
    assert {name: one["value"] for name, one in saved.items()} == {
        "need": "space", "note": "Mine.", "size": 2,
    }  # fmt: skip


async def test_the_check_keeps_share_and_agenda(two: Couple, ana: Visitor) -> None:
    """Private, out of the talk, and both again: each is a switch of the author's."""
    entry = await opened(ana, two.workbook, "soft-start")
    await answer(ana, entry, exercise("soft-start").by_id["need"], given("space"))
    await ana.get(f"/entries/{entry}/check")
    await ana.press("Not yet", **{"a.need.share": "no", "a.need.off": "yes"})
    saved = (await two.ana.draft(entry))["need"]
    assert (saved["share"], saved["off_agenda"]) == (False, True)
    await ana.get(f"/entries/{entry}/check")
    await ana.press("Not yet", **{"a.need.share": "yes"})
    saved = (await two.ana.draft(entry))["need"]
    assert (saved["share"], saved["off_agenda"]) == (True, True)


async def test_what_is_open_is_named_gently(two: Couple, ana: Visitor) -> None:
    """Nothing is sent, and each question that needs a word leads to its page."""
    entry = await opened(ana, two.workbook, "soft-start")
    await ana.get(f"/entries/{entry}/check")
    assert "These need a word from you before you can send." in ana.text
    await ana.press("Send mine")
    assert ana.status == 422
    assert "Skipping is fine." in ana.text
    assert (await two.ana.entry(entry))["mine"] == "not_started"


async def test_what_cannot_be_a_boundary_says_why_it_stays_private(
    two: Couple, ana: Visitor
) -> None:
    """A rule for the other is kept with its author, and there is no switch that does nothing."""
    entry = await reached(ana, two.workbook, "time-apart", "limit")
    rule = {**BOUNDARY, "a.limit.value.my_action": "You must tell me where you are at all times"}
    await ana.press("Continue", **rule)
    await ana.press("Keep mine as it is")
    await ana.get(f"/entries/{entry}/prompts/want")
    await ana.press("Continue", **{"a.want.value": "yes"})
    await ana.get(f"/entries/{entry}/check")
    assert "This stays private." in ana.text
    assert ana.main.find(attrs={"name": "a.limit.share"}) is None


async def sent(visitor: Visitor, entry: str, slug: str) -> None:
    for prompt in exercise(slug).asked_first():
        await visitor.get(f"/entries/{entry}/prompts/{prompt.id}")
        await visitor.press("Skip this one")
    await visitor.get(f"/entries/{entry}/check")
    await visitor.press("Send mine")


@pytest.mark.story("I05")
async def test_waiting_says_nothing_of_the_other(two: Couple, ana: Visitor, ben: Visitor) -> None:
    """The same page whatever Ben has done; and it can be taken back."""
    entry = await opened(ana, two.workbook, "time-apart")
    await sent(ana, entry, "time-apart")
    assert ana.heading == "Sent. Thank you."
    before = ana.main.decode_contents()
    await sent(ben, entry, "time-apart")
    await ana.get(f"/entries/{entry}")
    assert without_keys(ana.main.decode_contents()) == without_keys(before)
    await ana.press("Take it back")
    assert ana.path == f"/entries/{entry}/check"
    await ana.press("Send mine")
    assert ana.heading == "Sent. Thank you."


def without_keys(html: str) -> str:
    return "\n".join(line for line in html.split("\n") if 'name="once"' not in line)


async def test_being_ready_has_one_answer_and_then_it_opens(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """The first press and the second lead to the same page, which opens for both at once."""
    entry = await opened(ana, two.workbook, "time-apart")
    await sent(ana, entry, "time-apart")
    await ana.press("I am ready")
    assert "You said that you are ready." in ana.text
    asked = await ana.http.get(f"/entries/{entry}/opened")
    assert (asked.status_code, asked.headers.get("hx-redirect")) == (204, None)
    await sent(ben, entry, "time-apart")
    await ben.press("I am ready")
    assert ben.path == f"/entries/{entry}/review"
    asked = await ana.http.get(f"/entries/{entry}/opened")
    assert asked.headers["hx-redirect"] == f"/entries/{entry}/review"
    await ana.follow("Look again")
    assert ana.path == f"/entries/{entry}/review"


async def test_not_for_me_now_is_mine_alone(two: Couple, ana: Visitor, ben: Visitor) -> None:
    """It stands on my list as that, on the other's as before, and answering takes it up again."""
    entry = await opened(ana, two.workbook, "soft-start")
    await ben.get("/")
    before = without_keys(ben.main.decode_contents())
    await ana.press("Not for me now")
    assert ana.path == "/"
    assert "Not for now" in ana.text
    await ben.get("/")
    assert without_keys(ben.main.decode_contents()) == before
    await ana.get(f"/entries/{entry}")
    assert "You said: not for now." in ana.text
    await ana.follow("Go on")
    await ana.press("Skip this one")
    assert (await two.ana.entry(entry))["mine"] == "drafting"


async def test_when_it_is_open_the_addresses_lead_to_the_review(two: Couple, ana: Visitor) -> None:
    """There is nothing to answer any more, and no dead end."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}")
    assert ana.path == f"/entries/{entry}/review"
    await ana.get(f"/entries/{entry}/prompts/need")
    assert ana.path == f"/entries/{entry}/review"


async def test_what_is_sent_is_not_answered_on(two: Couple, ana: Visitor) -> None:
    """A question's address leads to where it can be taken back."""
    entry = await opened(ana, two.workbook, "time-apart")
    await sent(ana, entry, "time-apart")
    await ana.get(f"/entries/{entry}/prompts/amount")
    assert ana.path == f"/entries/{entry}"
    assert ana.heading == "Sent. Thank you."


async def test_the_partners_words_stand_above_the_reply(
    two: Couple, ana: Visitor, ben: Visitor
) -> None:
    """After the reveal; answered, sent, and read back; what is not there is said kindly."""
    entry = await two.opened()
    theirs = (await two.ana.review(entry))["prompts"][0]["partner"]["value"]["situation"]
    await ana.get(f"/entries/{entry}/reply")
    assert theirs in ana.text
    await ana.press("Send my reply", **{"a.answer.value": "not_now", "a.heard.value": "4"})
    assert ana.heading == "Your reply is sent. Thank you."
    await ana.follow("Read what I sent")
    assert "Not now" in ana.text
    await ben.get(f"/entries/{entry}/reply")
    assert "Not now" not in "".join(t.get_text() for t in ben.main.select(".side.partner"))
    await ben.press("Not yet", **{"a.listened.value": "2"})
    saved = await two.ben.reply(entry)
    assert (saved["sent"], saved["answers"]["listened"]["value"]) == (False, 2)


async def test_a_reply_that_does_not_fit_is_kept(two: Couple, ana: Visitor, visit: Visit) -> None:
    """As in the first round; and there is none for somebody else."""
    entry = await two.opened()
    await ana.get(f"/entries/{entry}/reply")
    both = {"a.heard.value": "9"}
    await ana.press("Send my reply", **both)
    assert ana.status == 422
    sol = await visit("Sol").sign_up()
    await sol.get(f"/entries/{entry}/reply")
    assert sol.status == 404


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
@pytest.mark.parametrize(
    "path",
    [
        "", "/prompts", "/prompts/need", "/prompts/need/guess", "/check", "/mine", "/opened",
        "/reply",
    ],
)  # fmt: skip
async def test_a_stranger_sees_what_is_not_there(
    two: Couple, ana: Visitor, visit: Visit, nobody: Visitor, path: str
) -> None:
    """The same page as for an entry that never was; and nobody is asked to sign in."""
    entry = await opened(ana, two.workbook, "soft-start")
    sol = await visit("Sol").sign_up()
    await sol.get(f"/entries/{entry}{path}")
    assert sol.status == 404
    there = sol.text
    await sol.get(f"/entries/ent_{'a' * 26}{path}")
    assert (sol.status, sol.text) == (404, there)
    await nobody.get(f"/entries/{entry}{path}")
    assert nobody.heading == "Sign in"


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
@pytest.mark.parametrize(
    "path",
    ["/prompts", "/prompts/need", "/prompts/need/guess", "/check", "/taking-back", "/refusals",
     "/readiness", "/reply", "/reply/answer"],
)  # fmt: skip
async def test_a_stranger_changes_nothing(
    two: Couple, ana: Visitor, visit: Visit, path: str
) -> None:
    """With a form that looks right in everything else."""
    entry = await opened(ana, two.workbook, "soft-start")
    sol = await visit("Sol").sign_up()
    whose = (await two.ana.me())["id"]
    await ana.get(f"/entries/{entry}/prompts/need")
    form = ana.main.find("form")
    assert isinstance(form, Tag)
    assert filled(form)["whose"] == whose
    sent_form = {"do": "send", "a.need.value": "space", "w.need.answer": ""}
    takes_words = "/taking" not in path and "/refus" not in path and "/ready" not in path
    if takes_words and path != "/readiness":
        sent_form["whose"] = await account_of(sol)
        await sol.post(f"/entries/{entry}{path}", sent_form)
    else:
        await sol.post(f"/entries/{entry}{path}", {})
    assert sol.status == 404
    assert await two.ana.draft(entry) == {}


async def account_of(visitor: Visitor) -> str:
    """The id that this visitor's own forms carry."""
    book = await alone(visitor)
    entry = await opened(visitor, book, "soft-start")
    await visitor.get(f"/entries/{entry}/prompts/need")
    form = visitor.main.find("form")
    assert isinstance(form, Tag)
    return str(filled(form)["whose"])
