"""The catalogue of problems: every way in which this API says no, with its status and its words.

An error's slug finds its status here, so nothing else maps errors to statuses. `GET
/problems/<slug>` serves each as a page.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem: its slug, its status, a title, and a paragraph that helps."""

    slug: str
    status: int
    title: str
    about: str


KINDS = (
    # The request itself
    Kind(
        "malformed",
        400,
        "The body could not be read",
        "The body is not the JSON or the text that its media type promises. JSON is read strictly: "
        "UTF-8 without a byte order mark, no name twice in one object, no NaN or Infinity, at most "
        "32 levels deep.",
    ),
    Kind(
        "bad-header",
        400,
        "A header could not be read",
        "A header that this request relies on does not have its form. The detail says which one.",
    ),
    Kind(
        "two-credentials",
        400,
        "A token and a cookie at once",
        "A request is signed in by a bearer token or by the session cookie, never by both, so that "
        "it is never in doubt who is asking.",
    ),
    Kind(
        "not-signed-in",
        401,
        "Please sign in",
        "This needs a session. There was none, or it has ended. Sign in again and repeat the "
        "request with the new token.",
    ),
    Kind(
        "second-step-needed",
        401,
        "A code as well",
        "The password was right, and this account has a second step. Sign in once more with "
        "`code`: the six digits that the app shows, or a recovery code. Each works once.",
    ),
    Kind(
        "sign-in-again",
        401,
        "Please sign in again",
        "This needs a sign-in within the last ten minutes, because it can change who sees what or "
        "what is kept. Sign in once more and repeat the request.",
    ),
    Kind(
        "cross-site",
        403,
        "Another site sent this",
        "A browser sent this from a page of another site. Nothing was done. From this server's own "
        "pages it works, and so do programs that are not a browser.",
    ),
    Kind(
        "not-found",
        404,
        "Nothing here",
        "There is nothing here that you can see. What does not exist and what is not yours to see "
        "are answered in the same way, always.",
    ),
    Kind(
        "method-not-allowed",
        405,
        "Not in this way",
        "The address exists, and something else can be done with it: the Allow header lists what.",
    ),
    Kind(
        "precondition-failed",
        412,
        "Changed in the meantime",
        "The state is not the one that If-Match names. Nothing was done. The present state comes "
        "with the problem where it can be shown: look at it, then decide again.",
    ),
    Kind(
        "too-large",
        413,
        "Too much at once",
        "The body is longer, or holds more values, than is taken in at once.",
    ),
    Kind(
        "unsupported-media-type",
        415,
        "Not a form that is read here",
        "The media type or the charset of the body is not one that this address reads. The detail "
        "says which one it does.",
    ),
    Kind(
        "invalid",
        422,
        "Some of this needs another look",
        "The body or the query was read, and something in it does not fit. `errors` has every "
        "place at once: a pointer, a line or a parameter, a code and a sentence.",
    ),
    Kind(
        "idempotency-key-reused",
        422,
        "This key belongs to another request",
        "The Idempotency-Key was used before, with another request. Take a new key for each "
        "request, and the same key only to repeat the very same one.",
    ),
    Kind(
        "precondition-required",
        428,
        "Say which version you have read",
        "This changes words that two people rely on, so it needs If-Match with the ETag of the "
        "version that was read.",
    ),
    Kind(
        "too-many-tries",
        429,
        "Please wait a little",
        "There is a limit on how often this can be tried, so that nobody can guess. Retry-After "
        "says in how many seconds it can be tried again.",
    ),
    Kind(
        "server-error",
        500,
        "Something went wrong here",
        "This is a mistake in the server, not in the request. The request id helps whoever runs "
        "the server to find it.",
    ),
    Kind(
        "unavailable",
        503,
        "Not just now",
        "The server cannot answer at the moment. What was sent before is kept. Retry-After says "
        "when to try again.",
    ),
    # The state of things
    Kind(
        "error",
        409,
        "This does not work now",
        "The state of things does not allow this at the moment. The detail says more.",
    ),
    Kind(
        "login-taken",
        409,
        "This login is taken",
        "Somebody has an account with this login. Choose another one, or sign in.",
    ),
    Kind(
        "second-step-on",
        409,
        "There is a second step already",
        "Signing in to this account needs a code already. Turn that off before another app is set "
        "up.",
    ),
    Kind(
        "password-too-short",
        409,
        "Too short to stand alone",
        "A password of fewer than fifteen characters goes with a second step only. Take a longer "
        "one first, then turn the second step off.",
    ),
    Kind(
        "same-person",
        409,
        "An invitation is for your partner",
        "Whoever made an invitation cannot accept it. The partner accepts it from an account of "
        "their own.",
    ),
    Kind(
        "workbook-full",
        409,
        "Two partners already",
        "A workbook has exactly two partners, and this one has both.",
    ),
    Kind(
        "therapist-here",
        409,
        "Linked as a therapist",
        "A therapist of a workbook cannot be one of its partners too.",
    ),
    Kind(
        "partner-as-therapist",
        409,
        "A partner of this workbook",
        "This code belongs to one of the two partners. A therapist here is somebody else, so that "
        "the two stay equal.",
    ),
    Kind(
        "already-linked",
        409,
        "Linked already",
        "This therapist has a link to this workbook. What each partner allows is set on that link.",
    ),
    Kind(
        "version-exists",
        409,
        "This version has another text",
        "A published version never changes, because answers lean on it. Raise the number and "
        "publish again.",
    ),
    Kind(
        "workbook-closed",
        409,
        "This workbook is closed",
        "Nothing can be changed in a closed workbook. What is one's own stays readable, and so do "
        "the agreements that both signed.",
    ),
    Kind(
        "agreement-retired",
        409,
        "This was retired",
        "A retired agreement stays readable as it was. Whoever wants it back writes a new one, and "
        "signs it anew.",
    ),
    Kind(
        "not-your-boundary",
        409,
        "Your partner words this",
        "A boundary is about what its owner will do, so its owner alone words it. The other one "
        "may acknowledge it or not, and may ask for an agreement of both.",
    ),
    Kind(
        "no-mail",
        409,
        "No mail from here",
        "This server is not set up to send mail. Everything else works without it. Whoever runs "
        "the server can change that.",
    ),
    Kind(
        "no-address",
        409,
        "No address for mail yet",
        "Reminders need an address that was confirmed by the code in a mail. Give one first.",
    ),
    Kind(
        "no-partner-yet",
        409,
        "Nobody to sign with yet",
        "While a workbook waits for its second partner, what is written there are drafts. They can "
        "be signed, and so shown, when the partner has joined.",
    ),
    Kind(
        "not-in-force",
        409,
        "Not signed",
        "A log is kept of what is in force: a boundary that its owner has signed, a ritual or a "
        "commitment that both have signed in the same words.",
    ),
    Kind(
        "no-sitting",
        409,
        "No sitting is held",
        "There is no sitting now: none was begun, or it was closed. Either of the two may begin "
        "one at any time.",
    ),
    Kind(
        "not-to-therapist",
        409,
        "This cannot go to a therapist only",
        "One partner may address an answer to a therapist only when that therapist has declared"
        " it, and the partner has accepted it and lets them read answers.",
    ),
    Kind(
        "policy-changed",
        409,
        "The therapist has changed what they do with secrets",
        "Read what the therapist declares now, then choose again.",
    ),
    Kind(
        "still-held",
        409,
        "It waits for a day",
        "When a boundary gets looser, the new words wait for a day with their owner, so that "
        "nobody loosens a limit because they are pressed to. After that the owner says whether it "
        "is their own wish. Nobody else can see any of this.",
    ),
    Kind(
        "not-open",
        404,
        "Not open yet",
        "The answers of both open at the same moment. Until then there is nothing to see, whatever "
        "either of the two has done.",
    ),
    Kind(
        "already-submitted",
        409,
        "Already sent",
        "This was sent, so it cannot be changed. Answers can be taken back until they open.",
    ),
    Kind(
        "already-revealed",
        409,
        "Already open to both",
        "This is open to both, so it stays as it is. Something can be added to an answer, or an "
        "answer can stop being shared.",
    ),
    Kind(
        "not-submitted",
        409,
        "Not sent yet",
        "This comes after sending one's own answers.",
    ),
    Kind(
        "not-together",
        409,
        "This does not wait for both",
        "Only an exercise that opens together asks whether both are ready.",
    ),
    Kind(
        "not-in-session",
        409,
        "Not opened in a session",
        "Only an exercise that is meant for a session is opened by the therapist.",
    ),
    Kind(
        "not-ready",
        409,
        "This cannot be opened yet",
        "Something is still to come before this can be opened.",
    ),
)

CATALOGUE = {kind.slug: kind for kind in KINDS}


def kind_of(slug: str) -> Kind:
    """The kind with this slug; a plain conflict for a slug that the catalogue does not know."""
    return CATALOGUE.get(slug, CATALOGUE["error"])
