"""Every rule of the format: its stable code and the sentence for whoever wrote the file.

The sentences never repeat what stands in the file: the line and the column say where it is.
`docs/reference/exercise-format.md` has a row for each code, and a test keeps the two in step.
"""

from __future__ import annotations

from workbook.errors import Fault

RULES: dict[str, str] = {
    # The file as a whole
    "not-utf8": "The file is not UTF-8 text.",
    "too-large": "The file is larger than 32 KiB.",
    "too-many-lines": "The file has more than 2,000 lines.",
    "control-character": "There is a control character here that text does not need.",
    "too-complicated": "This text takes too long to turn into a page. Please make it simpler.",
    "no-prompt": "An exercise asks at least one question before the reveal.",
    "too-many-prompts": "An exercise has at most 40 questions.",
    # Front matter
    "front-matter-missing": "The file starts with front matter between two lines of ---.",
    "front-matter-yaml": "This part of the front matter cannot be read.",
    "front-matter-alias": "Anchors, aliases and tags are not used in front matter.",
    "front-matter-duplicate": "This key is there twice.",
    "front-matter-unknown": "This is not a key that front matter has.",
    "front-matter-required": "A key is missing from the front matter.",
    "front-matter-value": "This value does not fit its key.",
    "bad-slug": "A slug is small letters, digits and single hyphens, at most 60 characters.",
    "bad-semver": "A version is three numbers with dots between them, such as 1.0.0.",
    "not-for-missing": "A boundary or repair exercise says in `not_for` when to leave it.",
    # Headings, fences, callouts
    "title-missing": "The text has one title: a line that starts with # and a space.",
    "title-twice": "The text has only one title.",
    "heading-form": "A heading starts at the margin and has a space and words after its # signs.",
    "unclosed-fence": "This fence is never closed.",
    "unknown-callout": "The callouts are EXAMPLE, CARE, TOGETHER and THERAPIST.",
    "callout-form": "A callout starts with a line of its own, such as: > [!CARE]",
    "callout-lazy": "Each line of a callout starts with > so that it is clear where it ends.",
    # Prose
    "raw-html": "HTML is not used in an exercise.",
    "unsafe-link": "A link is https, mailto, tel or relative.",
    "image-elsewhere": "An image comes from the exercise's own folder.",
    # The answer box
    "box-without-question": "An answer box stands under a heading that starts with ##.",
    "two-boxes": "A step asks one question and has one answer box.",
    "empty-box": "The first line of an answer box names the type.",
    "box-line": "This line is neither an option nor a setting.",
    "bad-id": "An id is small letters, digits and single hyphens, at most 40 characters.",
    "duplicate-id": "Another answer box has this id.",
    "unknown-type": "This is not an answer type.",
    "unknown-flag": "This is not a flag.",
    "duplicate-flag": "This flag is there twice.",
    "unknown-setting": "This is not a setting.",
    "duplicate-setting": "This setting is there twice.",
    "setting-not-taken": "This type does not take this setting.",
    "setting-missing": "This type needs a setting that is not there.",
    "setting-value": "This value does not fit its setting.",
    "bounds": "These numbers do not work for this type.",
    # Options
    "option-form": "An option is a hyphen, an id, a colon and its words: - id: Label",
    "duplicate-option": "Another option of this box has this id.",
    "options-not-taken": "This type takes no options.",
    "too-few-options": "There are too few options for this type.",
    "too-many-options": "A box has at most 30 options.",
    # Comparing and guessing
    "compare-type": "This comparison does not fit this type.",
    "distances": "A distance names two options of this box, once, and a number from 0 to 1.",
    "guess-type": "There is nothing to guess for this type.",
    "guess-private": "A partner cannot guess what only its author sees.",
    "sensitive-compared": "A sensitive question is never compared, for anyone.",
    # From one prompt to another
    "condition-form": "A condition is an earlier question's id and a test, such as: want is not no",
    "condition-partner": "A condition never looks at the partner's answer.",
    "condition-unknown": "A condition names a question of this exercise.",
    "condition-later": "A condition looks at a question that was asked before.",
    "condition-type": "This test does not fit the type of the question that it looks at.",
    "link-unknown": "This setting names a question of this exercise.",
    "link-type": "This setting names a question of a type that does not fit.",
    "reply-flag": "This belongs to a reply: the type line needs the flag `reply`.",
    "reply-to": "A reply names in `to` an earlier, shared question that it answers.",
    # The agreement
    "agreement-kind": "An agreement is a boundary, a ritual or a commitment.",
    "agreement-empty": "An agreement has words.",
    "agreement-slot": (
        "A slot is you, partner or both with a question's id, or you, partner or review_on alone."
    ),
    "agreement-prompt": "A slot names a question of this exercise.",
    "agreement-field": "This question's answer has no such field.",
    "agreement-private": "What only its author sees cannot be part of an agreement.",
    # How it is said
    "accusing-words": "An example without blame. How not to say it has a name in bold before it.",
    "label-words": "This sorts people into kinds. Say what somebody does or feels.",
    "reading-age": "This needs a reader older than twelve. The hardest paragraph is this one.",
    "therapist-words": "This is a word of the trade. Say it plainly, or in a note for a therapist.",
    # Versions
    "version-same": "The text has changed and the version has not.",
    "version-lower": "The version is lower than it was.",
    "version-needs-minor": "There is something new: raise the second number of the version.",
    "version-needs-major": "A question has another meaning: raise the first number of the version.",
    "revision-unknown": "There is no such revision to compare with.",
    # Translations
    "translation-behind": "The source has moved on since this was translated.",
    "translation-source": "What this translates is not there, or is a translation itself.",
    "translation-name": "A translation is named like its source with its language: name.es.md",
    "translation-front-matter": "A translation has the numbers and choices of its source.",
    "translation-prompts": "A translation asks the questions of its source, in the same order.",
    "translation-box": "A translation has the types, flags and settings of its source.",
    "translation-options": "A translation has the options of its source, in the same order.",
    "translation-words": "A translation says whatever its source says, and no more.",
    "translation-steps": "A translation has the steps and callouts of its source.",
    "translation-agreement": "A translation's agreements have the kinds and slots of the source.",
    "translation-catalogue": "A catalogue cannot be read: it is TOML, texts in known sections.",
    "translation-catalogue-missing": "The catalogue lacks words that the English one has.",
    "translation-catalogue-unknown": "The English catalogue has no such words.",
    "translation-catalogue-slots": "These words have the slots of the English ones.",
    # Modules and folders
    "module-unknown": "No module.md in this folder tree has this module.",
    "module-duplicate": "Another file describes this module.",
    "module-exercise-unknown": "The module lists an exercise that is not there.",
    "exercise-unlisted": "The exercise's module does not list it.",
    "duplicate-slug": "Another file has this exercise in this language.",
    "bundle-too-large": "A bundle is at most 1 MiB.",
    "bundle-name": "A heading of a bundle is a file's name: module.md, LICENSE or an exercise.",
    "bundle-duplicate": "Another part of the bundle has this name.",
    "bundle-fence": "Below the name of a file stands a fence with its text, and it is closed.",
    "bundle-module": "A bundle has one part that is called module.md.",
    "path-missing": "There is no such file or folder.",
}


ADVICE = frozenset(
    {
        *("accusing-words", "label-words", "reading-age", "therapist-words"),
        *("version-lower", "version-needs-minor", "version-needs-major"),
    }
)
"""Rules that `workbook lint` holds. When an account publishes, they are said and not enforced."""


def fault(code: str, line: int, column: int = 1, detail: str | None = None) -> Fault:
    """One broken rule at a place, both counted from 1. `detail` says it more exactly, if needed."""
    return Fault(code=code, detail=detail or RULES[code], line=line, column=column)
