"""The screens of a therapist: all couples, one couple, the session sheet, and in session."""

from __future__ import annotations

from collections.abc import Mapping

from tests.pages.chromium import Phone
from tests.pages.opened import Couple, couple_at
from tests.pages.stage import Stage, Way
from workbook.client import Client
from workbook.demo import words

THEAS = "two chairs and a plant"
EVERYTHING = ["progress", "answers", "agreements"]
PAUSE = {
    "kind": "ritual",
    "title": "Our pause",
    "text": "Our signal is a hand on the table.\nWe come back after half an hour, with tea.",
}


async def work(two: Couple, thea: Client) -> Mapping[str, str]:
    """What the three have done: two exercises have opened, one waits for the session, an agreement
    is in use, and homework was given. The entries by what they are.
    """
    talked = await two.opened()
    fresh = await two.opened(anas=words.VISIT_ANA, bens=words.VISIT_BEN)
    path = f"/workbooks/{two.workbook}/agreements"
    made = str((await two.ana.call("POST", path, PAUSE)).json()["id"])
    for client in (two.ana, two.ben):
        tag = (await client.call("GET", f"/agreements/{made}")).headers["etag"]
        await client.call("PUT", f"/agreements/{made}/signature", headers={"If-Match": tag})
    log = {"went": "partly", "text": "The kettle was broken.", "used_on": "2026-01-04"}
    await two.ben.call("POST", f"/agreements/{made}/practices", log)
    note = "Something small, please."
    await thea.assign(two.workbook, exercise="house-rules", note=note, due_on="2027-01-04")
    held = str((await thea.assign(two.workbook, exercise="soft-start", reveal="in_session"))
               ["entries"][0])  # fmt: skip
    for client, answers in ((two.ana, words.PHONE_ANA), (two.ben, words.PHONE_BEN)):
        for prompt, body in answers.items():
            await client.save(held, prompt, **body)
        await client.send(held)
    steps = [{"module": "boundaries", "why": "So that a no is heard.", "minutes": 20},
             {"exercise": "soft-start"}]  # fmt: skip
    pathway = str((await thea.save_pathway("Six quiet evenings", steps))["id"])
    return {"talked": talked, "entry": fresh, "held": held, "pathway": pathway}


async def linked_to(site: str, two: Couple, scopes: list[str]) -> tuple[str, Client]:
    """Thea's login and her client, signed in and with these consents of both."""
    thea, login = Client(site), f"thea-{two.workbook}"
    await thea.register(login, THEAS, "Thea")
    await thea.sign_in(login, THEAS)
    code = (await thea.make_therapist_code())["code"]
    link = str((await two.ana.link_therapist(two.workbook, code))["id"])
    for client in (two.ana, two.ben):
        await client.consent(link, scopes)
    return login, thea


def theas(path: str, scopes: list[str] = EVERYTHING) -> Way:
    """To a page of Thea's, who uses the third phone."""

    async def way(stage: Stage) -> Phone:
        async with couple_at(stage.ana, stage.ben) as two:
            login, thea = await linked_to(stage.ana.site, two, scopes)
            async with thea:
                entries = await work(two, thea)
        phone = stage.nobody
        await phone.go("/sign-in")
        await phone.page.get_by_label("Login").fill(login)
        await phone.page.get_by_label("Password").fill(THEAS)
        await phone.press("Sign in")
        await phone.go(path.format(workbook=two.workbook, **entries))
        return phone

    return way


async def caseload_empty(stage: Stage) -> Phone:
    await stage.ana.go("/caseload")
    return stage.ana


async def visit_noted(stage: Stage) -> Phone:
    phone = await theas("/caseload/{workbook}")(stage)
    await phone.page.get_by_label("Day").fill("2031-01-04")
    await phone.press("Keep the day")
    return phone


SCREENS: dict[str, Way] = {
    "caseload": theas("/caseload"),
    "caseload-empty": caseload_empty,
    "couple": theas("/caseload/{workbook}"),
    "couple-titles": theas("/caseload/{workbook}", ["progress"]),
    "couple-refused": visit_noted,
    "couple-homework": theas("/caseload/{workbook}/homework"),
    "couple-homework-new": theas("/caseload/{workbook}/homework/new?module=boundaries"),
    "pathways": theas("/pathways"),
    "pathway": theas("/pathways/{pathway}"),
    "pathway-step": theas("/caseload/{workbook}/homework/new?pathway={pathway}&step=1"),
    "session-sheet": theas("/caseload/{workbook}/sheet"),
    "session-sheet-titles": theas("/caseload/{workbook}/sheet", ["progress"]),
    "opening": theas("/entries/{held}/opening"),
    "agenda": theas("/entries/{entry}/agenda"),
    "review-therapist": theas("/entries/{entry}/review"),
}
