"""What a page's handler gets, and the three ways in which it answers: show, again, go."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from pydantic import BaseModel
from starlette.datastructures import Headers, State
from starlette.responses import RedirectResponse, Response
from starlette.types import Scope

from api.engine.failures import MalformedBody
from api.pages import cookies
from api.pages.faults import Faults
from api.pages.forms import LOST, ONCE, Form
from api.pages.rendering import rendered
from api.pages.words import chosen, words_of
from api.settings import Settings
from workbook.errors import Invalid, NotSignedIn
from workbook.exporting import Everything
from workbook.ids import base32
from workbook.once import RequestKey
from workbook.policy import Viewer
from workbook.ports import random_bytes
from workbook.signing_in import Me

Document: TypeAlias = "Callable[[str, Everything], BaseModel]"
"""How everything of one's own is told, by the id of the export."""

KEY = re.compile(r"[a-z2-7]{26}")


@dataclass(slots=True)
class Ask:
    """One request for a page.

    `path` has the parameters of the path, `form` what a form sent, `query` the parameters of the
    query. `viewer` and `me` are None when nobody is signed in. `client` is the address of the
    other side, for the limits on guessing and nothing else. `here` is this page's own path.
    """

    headers: Headers
    services: State
    path: Mapping[str, str]
    here: str
    client: str
    language: str
    viewer: Viewer | None = None
    me: Me | None = None
    document: Document | None = None
    query: Form = field(default_factory=Form)
    form: Form = field(default_factory=Form)
    fingerprint: str = ""

    @property
    def settings(self) -> Settings:
        settings = self.services.settings
        assert isinstance(settings, Settings)
        return settings

    @property
    def mine(self) -> Viewer:
        """Who asks; raises NotSignedIn when that is nobody."""
        if self.viewer is None:
            raise NotSignedIn
        return self.viewer

    @property
    def is_fragment(self) -> bool:
        """Whether htmx asks, for a part of the page and not a new one."""
        return self.headers.get("hx-request") == "true"

    @property
    def key(self) -> RequestKey | None:
        """The form's hidden key, so that a second press finds what the first one made."""
        if ONCE not in self.form:
            return None
        key = self.form.one(ONCE)
        if not KEY.fullmatch(key):
            raise MalformedBody(LOST)
        return RequestKey(self.viewer.account if self.viewer else "", key, self.fingerprint)

    def _(self, text: str) -> str:
        """One of the pages' own sentences in the reader's language."""
        return words_of(self.language).gettext(text)

    def show(self, template: str, status: int = 200, **values: object) -> Response:
        """The page made from this template. It finds `form`, `faults`, `me` and these values."""
        return rendered(
            self.settings,
            self.language,
            template,
            status,
            {
                "me": self.me,
                "form": self.form,
                "faults": Faults(),
                "new_key": _new_key,
                "here": self.here,
                "leave_to": self.settings.leave_to,
                **values,
            },
            unpacks="gzip" in self.headers.get("accept-encoding", ""),
        )

    def again(
        self,
        template: str,
        error: Invalid,
        at: Mapping[str, str] | None = None,
        **values: object,
    ) -> Response:
        """422: the form once more, with what was typed and a sentence at each place.

        `at` leads from a fault's pointer to the name of the field, where they are not the same.
        """
        faults = Faults.of(error, self._, at or {})
        return self.show(template, 422, faults=faults, **values)

    def go(self, path: str) -> Response:
        """303: to another page of ours, after a form has done its work."""
        assert path.startswith("/"), "a page of ours"
        assert not path.startswith("//"), "a page of ours"
        return RedirectResponse(path, status_code=303)

    def signed_in(self, response: Response, token: str, *, another: bool) -> Response:
        """This response with the session's cookie. `another`: somebody else was signed in here."""
        cookies.keep(response, token, https=self.settings.https)
        if another:
            cookies.forget_shown(response)
        return response

    def go_signed_out(self, url: str) -> Response:
        """303 to anywhere, and the browser forgets everything of this site."""
        response = RedirectResponse(url, status_code=303)
        cookies.forget(response, https=self.settings.https)
        return response


def ask_of(scope: Scope) -> Ask:
    """The request as far as it is known before the door."""
    headers = Headers(scope=scope)
    return Ask(
        headers=headers,
        services=scope["app"].state,
        path=scope.get("path_params", {}),
        here=scope["path"],
        client=scope["client"][0] if scope.get("client") else "",
        language=chosen(None, headers.get("accept-language", "")),
    )


def _new_key() -> str:
    return base32(random_bytes(16))
