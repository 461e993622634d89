"""What HTTP itself can refuse, beside the domain's own errors. The catalogue gives the status.

    WorkbookError
    ├── MalformedBody         not the JSON or text that it says it is           400
    ├── BadHeader             a header that cannot be read                      400
    ├── TwoCredentials        a bearer token and a session cookie               400
    ├── CrossSite             an unsafe request from another site               403
    ├── MethodNotAllowed      the path knows other verbs                        405
    ├── PreconditionFailed    If-Match names another state                      412
    ├── TooLarge              more than is read here                            413
    ├── WrongMediaType        another media type or charset                     415
    ├── PreconditionRequired  If-Match is needed                                428
    └── ServerError           our mistake                                       500

`NotModified` and `ClientGone` are not errors: they end a request early and in peace.
"""

from __future__ import annotations

from workbook.errors import WorkbookError


class MalformedBody(WorkbookError):
    slug = "malformed"
    detail = "This could not be read as what it says it is."


class BadHeader(WorkbookError):
    slug = "bad-header"
    detail = "One of the request's headers could not be read."


class TwoCredentials(WorkbookError):
    slug = "two-credentials"
    detail = "Please send a token or the session cookie, not both."


class CrossSite(WorkbookError):
    slug = "cross-site"
    detail = "This came from another site, so nothing was done."


class MethodNotAllowed(WorkbookError):
    slug = "method-not-allowed"
    detail = "This cannot be done here. The Allow header says what can."


class PreconditionFailed(WorkbookError):
    slug = "precondition-failed"
    detail = "This has changed since you last read it. Please look at it again first."


class TooLarge(WorkbookError):
    slug = "too-large"
    detail = "This is more than can be taken in at once."


class WrongMediaType(WorkbookError):
    slug = "unsupported-media-type"
    detail = "This is not in a form that can be read here."


class PreconditionRequired(WorkbookError):
    slug = "precondition-required"
    detail = "Please say with If-Match which version you have read."


class ServerError(WorkbookError):
    slug = "server-error"
    detail = "Something went wrong on our side. Nothing you did caused it."


class NotModified(Exception):
    """The viewer already holds this representation."""

    def __init__(self, etag: str) -> None:
        self.etag = etag
        super().__init__()


class ClientGone(Exception):
    """The client went away while its request was being read."""
