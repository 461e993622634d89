"""Where a text can come to: each sink puts texts there and shows the pages that have them.

Each text has an element of its own, so that none can hide another. `most` is how many go on one
page.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from urllib.parse import quote

from api.pages.agreement import LINES
from tests.prove.halls import Hall
from tests.prove.sink import Show, Sink, parts
from tests.prove.sinks_markdown import MARKDOWN

FORM = 12
"""The rows that a pathway's form can have."""
REST = "Something else that we said."


async def _names(hall: Hall) -> Show:
    two = await hall.couple()
    entry = await two.opened()

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        await two.ben.change_me(name=texts[0])
        await hall.look(two.ana, f"/entries/{entry}/review")
        yield

    return show


async def _answers(hall: Hall) -> Show:
    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        two = await hall.couple()
        one, other = texts[::2], [*texts[1::2], REST][: len(texts[::2])]
        entry = await hall.written(two, ["Take your time."] * len(one))
        for client, said in ((two.ana, one), (two.ben, other)):
            for number, text in enumerate(said):
                await client.save(entry, f"q{number}", value=text)
            await client.send(entry)
        await hall.look(two.ana, f"/entries/{entry}/review")
        yield

    return show


async def _additions(hall: Hall) -> Show:
    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        two = await hall.couple()
        entry = await two.opened()
        for number, text in enumerate(texts):
            await (two.ben if number % 2 else two.ana).add(entry, "need", text)
        await hall.look(two.ana, f"/entries/{entry}/review")
        yield

    return show


async def _notes(hall: Hall) -> Show:
    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        two = await hall.couple()
        entry = await two.opened()
        finding = (await two.discuss(entry))[0]
        for text in texts:
            await two.ben.write_note(finding, text)
        await hall.look(two.ana, f"/entries/{entry}/findings/{finding}")
        yield

    return show


async def _agreements(hall: Hall) -> Show:
    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        two = await hall.couple()
        for text in texts:
            await two.ben.make_agreement(two.workbook, "ritual", text, text)
        await hall.look(two.ana, f"/workbooks/{two.workbook}/agreements")
        yield

    return show


async def _agreement(hall: Hall) -> Show:
    """Its title, its words, and a line for each time that it was kept."""
    two = await hall.couple()

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        made = await two.ben.make_agreement(two.workbook, "ritual", texts[0], texts[-1])
        agreement = str(made["id"])
        for client in (two.ana, two.ben):
            await client.sign(agreement, (await client.agreement(agreement)).tag)
        for text in texts:
            await two.ben.log_practice(agreement, text=text)
        await hall.look(two.ana, f"/agreements/{agreement}")
        yield

    return show


async def _homework(hall: Hall) -> Show:
    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        two = await hall.couple()
        thea = await hall.therapist(two)
        for some in parts(texts, 4):
            words = dict(zip(("why", "where", "when", "note"), some, strict=False))
            await thea.assign(two.workbook, exercise="house-rules", **words)
        await hall.look(two.ana, f"/workbooks/{two.workbook}/homework")
        yield
        await hall.look(thea, f"/caseload/{two.workbook}/homework")
        yield

    return show


async def _pathways(hall: Hall) -> Show:
    """On the list, and in the form with which the couple is given a step of it."""

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        two = await hall.couple()
        thea = await hall.therapist(two)
        for text in texts:
            await thea.save_pathway(text, [{"module": "boundaries"}])
        await hall.look(thea, "/pathways")
        yield
        await hall.look(thea, f"/caseload/{two.workbook}/homework")
        yield

    return show


async def _inputs_again(hall: Hall) -> Show:
    """A pathway that cannot be kept like this: its form is shown again."""
    two = await hall.couple()
    kept = await two.ana.save_pathway("Evenings", [{"module": "boundaries"}] * FORM)

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        names = ["title", *(f"why.{number}" for number in range(1, FORM + 1))]
        await hall.look(two.ana, f"/pathways/{kept['id']}")
        await hall.type([("minutes.1", "a while"), *zip(names, texts, strict=False)])
        await hall.phone.press("Save the pathway")
        yield

    return show


async def _areas_again(hall: Hall) -> Show:
    """Answers of which one is too long: all of them are shown again."""

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        two = await hall.couple()
        helps = ["Take your time."] * (len(texts) + 1)
        entry = await hall.written(two, helps, "long text\nlimit: 300")
        await hall.look(two.ana, f"/entries/{entry}/prompts")
        typed = [*texts, "too long " * 40]
        await hall.type([(f"a.q{number}.value", text) for number, text in enumerate(typed)])
        await hall.phone.press("Save")
        yield

    return show


async def _next(hall: Hall) -> Show:
    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        said = quote(texts[0], safe="")
        await hall.look(None, f"/sign-in?next={said}&again={said}&with={said}#{said}")
        yield

    return show


async def _nowhere(hall: Hall) -> Show:
    two = await hall.couple()

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        said = quote(texts[0], safe="")
        await hall.look(two.ana, f"/{said}/{said}?{said}={said}&kind={said}#{said}")
        yield

    return show


SINKS = (
    Sink("the name of a partner, on the review", _names, longest=80, line=True),
    Sink("answers of both, on the review", _answers, most=76),
    Sink("additions to an answer", _additions, most=90),
    Sink("notes at a finding", _notes, most=90),
    Sink("agreements on their list", _agreements, most=60, longest=200),
    Sink("an agreement on its own page", _agreement, most=LINES, longest=200),
    Sink("words with homework", _homework, most=80, longest=500),
    Sink("titles of pathways", _pathways, most=60, longest=120),
    Sink("lines of a form shown again", _inputs_again, most=FORM + 1, longest=120, line=True),
    Sink("areas of a form shown again", _areas_again, most=36, longest=300),
    Sink("where to go on after signing in", _next, as_typed=False),
    Sink("addresses that lead nowhere", _nowhere, as_typed=False),
    *MARKDOWN,
)
