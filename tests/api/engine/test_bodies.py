"""Bodies are read strictly: one meaning for each text, and no more of it than fits."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.api.engine import toys

NOTES = "/api/v1/notes"
SOURCE = f"/api/v1/notes/{toys.NOTE}/source"
COPIES = f"/api/v1/notes/{toys.NOTE}/copies"
JSON = {"content-type": "application/json"}
MARKDOWN = {"content-type": "text/markdown"}


@pytest.mark.asvs("1.5.3", "4.1.1", "5.2.2")
@pytest.mark.story("S36")
@pytest.mark.parametrize(
    "raw",
    [
        b'{"text": "a", "text": "b"}',
        b'{"text": "a", "size": {"width": 1, "width": 2}}',
        b'{"text": NaN}',
        b'{"text": "a", "size": {"width": Infinity}}',
        b'{"text": "a", "size": {"width": 1e400}}',
        b'{"text": "a", "size": {"width": ' + b"9" * 5000 + b"}}",
        b'{"text": "\xff"}',
        b'{"text": "\xed\xa0\x80"}',
        b'{"text": "\\ud800"}',
        b'{"text": "a", "\\udc00": 1}',
        b'\xef\xbb\xbf{"text": "a"}',
        '{"text": "a"}'.encode("utf-16"),
        b'{"text": "a\nb"}',
        b'{"text": "a"} x',
        b"{'text': 'a'}",
        b"",
        b"   ",
        b"[" * 33 + b"]" * 33,
        b"[" * 100_000,
        b'{"a":' * 33 + b"1" + b"}" * 33,
    ],
)
async def test_what_is_not_strict_json_is_400(ana: httpx.AsyncClient, raw: bytes) -> None:
    """Names twice, NaN, half characters, marks, depth and plain nonsense are all malformed."""
    response = await ana.post(NOTES, content=raw, headers=JSON)
    assert response.status_code == 400
    assert response.json()["type"] == "/problems/malformed"


@pytest.mark.asvs("2.3.2")
@pytest.mark.story("S36")
async def test_thirty_two_levels_are_read(ana: httpx.AsyncClient) -> None:
    """The limit of depth is 32: that deep is content to be judged, not malformed."""
    response = await ana.post(NOTES, content=b"[" * 32 + b"]" * 32, headers=JSON)
    assert response.status_code == 422


@pytest.mark.asvs("4.1.1")
@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        'Application/JSON;charset="UTF-8"',
        "application/json; charset=utf-8; profile=x",
    ],
)
async def test_json_in_utf8_is_taken_however_it_is_spelled(
    ana: httpx.AsyncClient, content_type: str
) -> None:
    """Parameters and capitals of the media type do not matter."""
    response = await ana.post(
        NOTES, content=b'{"text": "hi"}', headers={"content-type": content_type}
    )
    assert response.status_code == 201


@pytest.mark.asvs("4.1.1", "3.5.2", "5.1.1")
@pytest.mark.story("S47")
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"content-type": "text/plain"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "application/json; charset=latin-1"},
        {"content-type": "application/merge-patch+json"},
        {"content-type": "application/json", "content-encoding": "gzip"},
    ],
)
async def test_another_form_is_415(ana: httpx.AsyncClient, headers: dict[str, str]) -> None:
    """Another type, another charset or a compressed body is not read."""
    response = await ana.post(NOTES, content=b'{"text": "hi"}', headers=headers)
    assert response.status_code == 415
    assert response.json()["type"] == "/problems/unsupported-media-type"


@pytest.mark.asvs("5.2.1", "2.3.2", "15.2.2")
@pytest.mark.story("S36")
async def test_too_much_is_413_with_a_length_and_without(ana: httpx.AsyncClient) -> None:
    """One MiB is the limit, whether the length is announced or the body comes in parts."""
    part = b" " * 65536
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 64 * len(part):
            sent += len(part)
            yield part

    announced = await ana.post(NOTES, content=part * 17, headers=JSON)
    in_parts = await ana.post(NOTES, content=endless(), headers=JSON)
    assert [announced.status_code, in_parts.status_code] == [413, 413]
    assert sent == 17 * len(part)


@pytest.mark.asvs("5.2.1")
@pytest.mark.story("S36")
@pytest.mark.parametrize("length", ["-1", "x", "9" * 30])
async def test_a_length_that_is_no_length_is_413(ana: httpx.AsyncClient, length: str) -> None:
    """A Content-Length beyond reason is not believed and not waited for."""
    response = await ana.post(
        NOTES, content=b'{"text": "hi"}', headers={**JSON, "content-length": length}
    )
    assert response.status_code == 413


@pytest.mark.asvs("5.2.1", "2.3.2")
@pytest.mark.story("S36")
async def test_too_many_values_are_413(ana: httpx.AsyncClient) -> None:
    """10,000 values are the limit, however short they are."""
    response = await ana.post(NOTES, content=json.dumps([0] * 10_000).encode(), headers=JSON)
    assert response.status_code == 413


@pytest.mark.asvs("2.2.1", "1.5.3")
@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ('{"text": "a\\u0000b"}', "#/text"),
        ('{"text": "a", "sizes": [{"width": 1}, {"width": 1, "\\u0000": 1}]}', "#/sizes/1"),
        ('{"text": "a", "made up": "\\u0000"}', "#"),
    ],
)
async def test_a_nul_character_is_422(ana: httpx.AsyncClient, text: str, pointer: str) -> None:
    """NUL cannot be kept by every database, so it is refused in values and in names."""
    response = await ana.post(NOTES, content=text.encode(), headers=JSON)
    assert response.status_code == 422
    assert {"nul", pointer} <= {
        part for one in response.json()["errors"] if one["code"] == "nul" for part in one.values()
    }


async def test_a_number_beyond_double_precision_is_422(ana: httpx.AsyncClient) -> None:
    """Whole numbers beyond 2^53 - 1 mean different things to different readers."""
    body = {"text": "a", "either": 2**53}
    response = await ana.post(NOTES, json=body)
    assert response.status_code == 422
    assert response.json()["errors"] == [
        {"code": "number_too_large", "detail": "This number is too large.", "pointer": "#/either"}
    ]
    assert (await ana.post(NOTES, json={"text": "a", "either": 2**53 - 1})).status_code == 201


async def test_a_request_that_needs_no_body_takes_none_or_an_empty_object(
    ana: httpx.AsyncClient,
) -> None:
    """Nothing and `{}` say the same; anything else is a misunderstanding worth a word."""
    empty = await ana.post(COPIES)
    braces = await ana.post(COPIES, content=b"{}", headers=JSON)
    something = await ana.post(COPIES, json={"text": "a"})
    assert [empty.status_code, braces.status_code, something.status_code] == [202, 202, 422]


async def test_markdown_comes_as_it_is(ana: httpx.AsyncClient, store: toys.Store) -> None:
    """A source keeps its line ends and characters, and has the limit of its own row."""
    text = "# Tytuł\r\n\r\nzażółć\n"
    taken = await ana.put(SOURCE, content=text.encode(), headers=MARKDOWN)
    assert taken.status_code == 201
    assert store.calls == [f"source {text!r}"]
    too_long = await ana.put(SOURCE, content=b"a" * 1001, headers=MARKDOWN)
    as_json = await ana.put(SOURCE, json={})
    broken = await ana.put(SOURCE, content=b"\xff", headers=MARKDOWN)
    assert [too_long.status_code, as_json.status_code, broken.status_code] == [413, 415, 400]


async def test_markdown_with_nul_names_the_lines(ana: httpx.AsyncClient) -> None:
    """For a source, a fault has a line instead of a pointer."""
    response = await ana.put(SOURCE, content=b"one\ntwo\0\nthree\n\0", headers=MARKDOWN)
    assert response.status_code == 422
    assert [one["line"] for one in response.json()["errors"]] == [2, 4]
