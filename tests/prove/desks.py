"""Two partners who write in their workbook, without end, and who read everything back."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.prove.devices import PROMPTS, SENT, Device
from tests.prove.line import pair


@dataclass
class Desk:
    """Two partners with a workbook of this round: where each writes, and what they sent."""

    one: Device
    other: Device
    workbook: str
    finding: str
    own: dict[str, str]
    joint: list[str] = field(default_factory=list)

    @property
    def devices(self) -> tuple[Device, Device]:
        return self.one, self.other

    def partner(self, device: Device) -> Device:
        return self.other if device is self.one else self.one


async def settle(one: Device, other: Device) -> Desk:
    """A new workbook for the two, with one entry that has opened, to write notes on."""
    workbook = await pair(one.line, other.line)
    talk = await one.open_entry(workbook, f"talk {workbook}")
    for device, need in ((one, "rest"), (other, "talk")):
        await device.answer_need(talk, need)
        await device.write(talk, SENT)
        await device.send(talk)
    finding = await one.first_finding(talk)
    own = {d.name: await d.open_entry(workbook, f"own {d.name} {workbook}") for d in (one, other)}
    joint = await one.open_entry(workbook, f"joint {workbook}")
    return Desk(one, other, workbook, finding, own, [talk, joint])


async def write_on(desk: Desk, device: Device) -> None:
    """Write without end: mostly answers, now and then the rest."""
    chance, sent = device.chance, 0
    while True:
        roll = chance.random()
        if roll < 0.90:
            await device.write(desk.own[device.name], chance.choice(PROMPTS))
        elif roll < 0.95:
            key = f"more {device.name} {device.count} {desk.workbook}"
            await device.open_entry(desk.workbook, key)
            device.count += 1
        elif roll < 0.97:
            await device.add_note(desk.finding)
        elif sent < len(desk.joint):
            await _send_or_think_again(device, desk.joint[sent])
            sent += chance.random() < 0.8
        elif device is desk.one:
            key = f"joint {device.count} {desk.workbook}"
            desk.joint.append(await device.open_entry(desk.workbook, key))
            device.count += 1


async def _send_or_think_again(device: Device, entry: str) -> None:
    await device.write(entry, SENT)
    await device.answer_need(entry, "rest")
    await device.send(entry)
    if device.chance.random() < 0.2:
        await device.take_back(entry)


async def read_back(desk: Desk) -> None:
    """Everything, through the API, as each of the two sees it."""
    ids = desk.one.ids | desk.other.ids
    for device in desk.devices:
        await device.read(desk.own[device.name])
        await device.list_entries(desk.workbook, ids)
        await device.list_notes(desk.finding)
        for entry in desk.joint:
            await device.look(entry, desk.partner(device).who)
