"""What a handler may know about the request, beside its path, query and body."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.datastructures import Headers, State

from api.engine.accepting import prefers_markdown
from api.engine.etags import names, tag_of
from api.engine.failures import NotModified, PreconditionFailed
from workbook.errors import NotSignedIn
from workbook.policy import Viewer


@dataclass(slots=True)
class Context:
    """One request, as far as a handler needs it.

    `viewer` is who asks, None when nobody is signed in (only behind the door `anyone`).
    `token` is the bearer token that was accepted, for ending that session. `client` is the
    address of the other side, for the limits on guessing and nothing else. `services` is the
    application's state: whatever `create_app` was given. `subject` names the resource whose state
    the entity tags are about. `fingerprint` is a keyed hash of verb, path and body: it tells
    whether an `Idempotency-Key` comes with the same request again, and nothing about the request.
    """

    request_id: str
    headers: Headers
    services: State
    tag_key: bytes
    subject: str
    version: str
    client: str = ""
    viewer: Viewer | None = None
    token: str | None = None
    idempotency_key: str | None = None
    if_match: str | None = None
    if_none_match: str | None = None
    fingerprint: str = ""
    etag: str | None = None
    matched: bool = False
    varies: bool = False

    @property
    def me(self) -> Viewer:
        """Who asks; raises NotSignedIn when that is nobody."""
        if self.viewer is None:
            raise NotSignedIn
        return self.viewer

    @property
    def wants_markdown(self) -> bool:
        """Whether the client would rather have the Markdown source. The reply then varies."""
        self.varies = True
        return self._prefers_markdown

    @property
    def _prefers_markdown(self) -> bool:
        return prefers_markdown(self.headers.get("accept", ""))

    def tag(self, *parts: object) -> str:
        """The strong entity tag of this viewer's representation of `subject`, made of `parts`.

        The parts must say everything that the viewer can see change, and nothing that they cannot:
        numbers, texts, dates, or tuples of them. A handler that asks `wants_markdown` does so
        first, since a source and its JSON are two representations.
        """
        who = (self.viewer.account, self.viewer.language) if self.viewer else None
        source = self.varies and self._prefers_markdown
        return tag_of(self.tag_key, self.version, who, self.subject, source, parts)

    def unchanged(self, *parts: object) -> None:
        """In a GET, before anything dear is done: ends the request with 304 when the client has it.

        The tag goes out with the reply otherwise. With an `If-Match` that names another state,
        raises PreconditionFailed.
        """
        self.settle(self.tag(*parts))

    def settle(self, etag: str) -> None:
        """As `unchanged`, with the tag itself."""
        self.etag = etag
        if self.if_match is not None and not names(self.if_match, etag, weak=False):
            raise PreconditionFailed
        if self.if_none_match is not None and names(self.if_none_match, etag, weak=True):
            raise NotModified(etag)

    def match(self, *parts: object) -> None:
        """In a change, in its transaction: raises PreconditionFailed unless `If-Match` allows it.

        The parts are those that the GET of the same state gives to `unchanged`.
        """
        self.matched = True
        if self.if_match is not None and not names(self.if_match, self.tag(*parts), weak=False):
            raise PreconditionFailed
