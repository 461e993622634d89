"""The screens of what is mine, of a workbook, its homework and its therapists."""

from __future__ import annotations

from collections.abc import Sequence

from tests.pages.chromium import PASSWORD, Phone
from tests.pages.opened import Couple, couple_at
from tests.pages.stage import Stage, Way
from workbook.client import Client


def mine(path: str) -> Way:
    """To a page of Ana's own."""

    async def way(stage: Stage) -> Phone:
        await stage.ana.go(path)
        return stage.ana

    return way


def of_workbook(path: str, *, closed: bool = False) -> Way:
    """To a page of the workbook that the two have."""

    async def way(stage: Stage) -> Phone:
        async with couple_at(stage.ana, stage.ben) as two:
            if closed:
                await two.ben.leave(two.workbook)
            await stage.ana.go(f"/workbooks/{two.workbook}{path}")
        return stage.ana

    return way


def pressed(path: str, button: str) -> Way:
    """To what comes of a button on a page of Ana's own."""

    async def way(stage: Stage) -> Phone:
        await stage.ana.go(path)
        await stage.ana.press(button)
        return stage.ana

    return way


async def linked(
    site: str,
    two: Couple,
    anas: Sequence[str] = (),
    bens: Sequence[str] = (),
    policy: str | None = None,
) -> str:
    """A therapist is linked who has declared this, and each allows this. The link's id."""
    async with Client(site) as thea:
        login = f"thea-{two.workbook}"
        await thea.register(login, "two chairs and a plant", "Thea")
        await thea.sign_in(login, "two chairs and a plant")
        code = (await thea.make_therapist_code(policy))["code"]
        link = str((await two.ana.link_therapist(two.workbook, code))["id"])
        await two.ana.consent(link, anas)
        await two.ben.consent(link, bens)
        if anas and bens:
            entry = await two.opened()
            await thea.review(entry)
            await thea.agreements(two.workbook)
            note = "Something small, please."
            await thea.assign(two.workbook, exercise="house-rules", note=note, due_on="2027-01-04")
    return link


async def consent(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        link = await linked(stage.ana.site, two)
        await stage.ana.go(f"/workbooks/{two.workbook}/therapists/{link}")
    return stage.ana


async def consent_given(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        link = await linked(stage.ana.site, two, ["answers"])
        await stage.ana.go(f"/workbooks/{two.workbook}/therapists/{link}")
    return stage.ana


async def _confiding(stage: Stage, two: Couple) -> tuple[str, str]:
    """Ana tells their therapist one thing alone, in an entry that is not sent. Entry and link."""
    allowed = ["progress", "answers"]
    link = await linked(stage.ana.site, two, allowed, allowed, "limited")
    entry = str((await two.ana.open_entry(two.workbook, "soft-start"))["id"])
    for client in (two.ana, two.ben):
        await client.save(entry, "statement", skip=True)
        await client.save(entry, "need", value="respect")
    await two.ana.save(entry, "first", value="heard", therapist_only=link)
    return entry, link


async def told_alone_at_the_question(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        entry, _ = await _confiding(stage, two)
        await stage.ana.go(f"/entries/{entry}/prompts/first")
    return stage.ana


async def told_alone(stage: Stage) -> Phone:
    """The therapist's page, once it is open."""
    async with couple_at(stage.ana, stage.ben) as two:
        entry, _ = await _confiding(stage, two)
        for client in (two.ana, two.ben):
            await client.send(entry)
    thea = stage.nobody
    await thea.go("/sign-in")
    await thea.page.get_by_label("Login").fill(f"thea-{two.workbook}")
    await thea.page.get_by_label("Password").fill("two chairs and a plant")
    await thea.press("Sign in")
    await thea.go(f"/workbooks/{two.workbook}/confidences")
    return thea


def with_therapist(path: str) -> Way:
    """To a page of Ana's, when Thea has read and given something."""

    async def way(stage: Stage) -> Phone:
        async with couple_at(stage.ana, stage.ben) as two:
            await linked(stage.ana.site, two, ["answers", "agreements"], ["answers", "agreements"])
            await two.ana.assign(
                two.workbook, exercises=["map-my-limits", "saying-no"], why="To rest at night.",
                when="After dinner", where="At the kitchen table", minutes=20, repeat="weekly",
                from_on="2027-01-04", due_on="2027-01-10",
            )  # fmt: skip
            await stage.ana.go(path.format(workbook=two.workbook))
        return stage.ana

    return way


async def home_closed(stage: Stage) -> Phone:
    await of_workbook("", closed=True)(stage)
    await stage.ana.go("/")
    return stage.ana


async def homework_refused(stage: Stage) -> Phone:
    phone = await of_workbook("/homework/new?module=boundaries")(stage)
    await phone.page.locator("main summary").click()
    await phone.page.get_by_label("For how many minutes").fill("an hour")
    await phone.press("Put it on the list")
    return phone


async def homework_refusal(stage: Stage) -> Phone:
    phone = await with_therapist("/workbooks/{workbook}/homework")(stage)
    await phone.page.locator("a[href$=refusal]").last.click()
    return phone


async def homework_aside(stage: Stage) -> Phone:
    phone = await homework_refusal(stage)
    await phone.page.get_by_label("Until which day").fill("2099-01-04")
    await phone.press("Leave it aside")
    return phone


async def erasing_asked(stage: Stage) -> Phone:
    """Ana has signed in again, within the seven days."""
    async with couple_at(stage.ana, stage.ben) as two:
        login = str((await two.ana.me())["login"])
    ana = stage.ana
    await ana.go("/me/erasing")
    await ana.page.get_by_label("I want my account").check()
    await ana.press("Erase my account in seven days")
    await ana.go("/sign-in")
    await ana.page.get_by_label("Login").fill(login)
    await ana.page.get_by_label("Password").fill(PASSWORD)
    await ana.press("Sign in")
    return ana


async def sent_for_session(stage: Stage) -> Phone:
    """Ana has sent what opens in a session."""
    async with couple_at(stage.ana, stage.ben) as two:
        await linked(stage.ana.site, two)
        given = await two.ana.assign(two.workbook, exercise="house-rules", reveal="in_session")
        entry = str(given["entries"][0])
        draft = (await two.ana.exercise("house-rules"))["prompts"]
        for prompt in draft:
            await two.ana.save(entry, prompt["id"], skip=True)
        await two.ana.send(entry)
    await stage.ana.go(f"/entries/{entry}")
    return stage.ana


async def calendars(stage: Stage) -> Phone:
    phone = await pressed("/me/calendars", "Make an address")(stage)
    await phone.go("/me/calendars")
    return phone


async def mail_asked(stage: Stage) -> Phone:
    """Ana has asked for a code."""
    ana = stage.ana
    await ana.go("/me/mail")
    await ana.page.get_by_label("Where should mail go?").fill("ana@home.example")
    await ana.press("Send me a code")
    return ana


def of_exercise(path: str = "", *, back: bool = False) -> Way:
    """To an exercise that Ana has published."""

    async def way(stage: Stage) -> Phone:
        await pressed("/me/new-exercise?kind=boundary", "Publish this version")(stage)
        ana = stage.ana
        if back:
            await ana.page.get_by_label("Yes, I want to take it back").check()
            await ana.press("Take it back")
        await ana.go(path or ana.page.url.removeprefix(ana.site))
        return ana

    return way


async def writing_refused(stage: Stage) -> Phone:
    """A text with two things to put right."""
    ana = stage.ana
    await ana.go("/me/new-exercise")
    field = ana.page.get_by_label("The text of the exercise")
    text = await field.input_value()
    await field.fill(
        text.replace("version: 1.0.0", "version: one").replace("scale 1 to 5", "scales")
    )
    await ana.press("Publish this version")
    return ana


SCREENS: dict[str, Way] = {
    "workbook": of_workbook(""),
    "workbook-closed": of_workbook("", closed=True),
    "homework-empty": of_workbook("/homework"),
    "homework": with_therapist("/workbooks/{workbook}/homework"),
    "homework-themes": of_workbook("/homework/new"),
    "homework-new": of_workbook("/homework/new?module=boundaries"),
    "homework-refused": homework_refused,
    "homework-aside": homework_aside,
    "homework-refusal": homework_refusal,
    "home-homework": with_therapist("/"),
    "home-closed": home_closed,
    "therapists-none": of_workbook("/therapists"),
    "therapists": with_therapist("/workbooks/{workbook}/therapists"),
    "consent": consent,
    "consent-given": consent_given,
    "told-alone": told_alone,
    "told-alone-question": told_alone_at_the_question,
    "leave-workbook": of_workbook("/leaving"),
    "me": with_therapist("/me"),
    "me-name": mine("/me/name"),
    "me-password": pressed("/me/password", "Change my password"),
    "devices": mine("/me/devices"),
    "security-none": mine("/me/security"),
    "security": with_therapist("/me/security"),
    "readings-none": mine("/me/readings"),
    "readings": with_therapist("/me/readings"),
    "privacy": mine("/me/privacy"),
    "sent-session": sent_for_session,
    "mail": mine("/me/mail"),
    "mail-asked": mail_asked,
    "mail-refused": pressed("/me/mail", "Send me a code"),
    "calendars-none": mine("/me/calendars"),
    "calendars": calendars,
    "calendar-told": pressed("/me/calendars", "Make an address"),
    "export": mine("/me/export"),
    "own-exercises-none": mine("/me/exercises"),
    "own-exercises": of_exercise("/me/exercises"),
    "own-exercise": of_exercise(),
    "own-exercise-back": of_exercise(back=True),
    "writing": mine("/me/new-exercise"),
    "writing-refused": writing_refused,
    "writing-partner": pressed("/me/new-exercise?kind=i_statement", "As a partner reads it"),
    "writing-opened": pressed("/me/new-exercise?kind=repair", "Opened, with a made-up couple"),
    "writing-therapist": pressed("/me/new-exercise", "As a therapist reads it"),
    "erasing": mine("/me/erasing"),
    "erasing-asked": erasing_asked,
    "therapist-code": mine("/me/therapist-code"),
    "therapist-code-made": pressed("/me/therapist-code", "Make a therapist code"),
}
