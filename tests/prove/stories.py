"""A story told twice: two worlds that differ only in what Ben hides.

A story is a row of scenes, an hour each. In a scene Ben first does what he hides, differently in
each world and at different times; then follow the acts that are the same in both; then everybody
else looks at everything. Which kinds of hidden things a story has is drawn from `chance`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from tests.cast import PASSWORD
from tests.prove.acts import Act, exercise_of, kept_back, shared, spread, text
from tests.prove.hiding import SCOPES, Ben
from workbook.exercise import Prompt

WORLDS = (0, 1)
JOINT = ("soft-start", "time-apart", "pause-and-return", "many-kinds", "from-thea")


@dataclass(frozen=True)
class Scene:
    """`hidden` has Ben's acts in each of the two worlds; `acts` are the same in both."""

    name: str
    hidden: tuple[tuple[Act, ...], tuple[Act, ...]]
    acts: tuple[Act, ...]
    look: bool = True


@dataclass(frozen=True)
class Story:
    """`audience` are those to whom nothing of what differs may show.

    `agenda_apart`: what is kept off the agenda differs for answers that show, so the agenda itself
    may differ and nothing else. `tags_apart`: an answer is withdrawn in one world and not in the
    other, so the tags of the review name different sealed copies; they must change together.
    """

    seed: int
    scenes: tuple[Scene, ...]
    audience: tuple[str, ...]
    agenda_apart: bool = False
    tags_apart: bool = False

    @property
    def kinds(self) -> set[str]:
        """Every kind of hidden thing in it."""
        acts = [act for scene in self.scenes for world in scene.hidden for act in world]
        return {act.kind for act in acts if act.kind}


@dataclass
class Final:
    """What Ben sends in the end, in each world: the same to see, other things behind it."""

    bodies: tuple[dict[str, tuple[str, dict[str, Any]]], dict[str, tuple[str, dict[str, Any]]]]

    def withdrawn(self, world: int) -> list[str]:
        return [p for p, (kind, _) in self.bodies[world].items() if kind == "withdrawn"]

    def untouched(self, world: int) -> frozenset[str]:
        return frozenset(p for p, (kind, _) in self.bodies[world].items() if kind == "untouched")


def final_of(
    slug: str,
    chance: Random,
    *,
    agenda_apart: bool = False,
    withdraws: bool = True,
    replies: bool = False,
) -> Final:
    """For each prompt: one shared answer for both worlds, or two of the kinds that look alike."""
    exercise = exercise_of(slug)
    prompts = list(exercise.asked_after() if replies else exercise.asked_first())
    worlds: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
    hidden: set[str] = set()
    for prompt in prompts:
        depends = prompt.condition and prompt.condition.prompt
        if prompt.visible == "me" or depends in hidden or chance.random() < 0.4:
            hidden.add(prompt.id)
            for world in WORLDS:
                worlds[world][prompt.id] = _hidden(
                    prompt, chance, withdraws and not (replies or depends in hidden)
                )
            continue
        body = shared(_with_codes(prompt, slug), chance)
        for world in WORLDS:
            off = agenda_apart and chance.random() < 0.5
            worlds[world][prompt.id] = (
                "off_agenda" if off else "shared",
                body | ({"off_agenda": True} if off else {}),
            )
    return Final(worlds)


def _with_codes(prompt: Prompt, slug: str) -> Prompt:
    to = exercise_of(slug).prompt(prompt.to) if prompt.to else None
    return replace(prompt, codes=prompt.codes or (to.codes if to else ()))


def _hidden(prompt: Prompt, chance: Random, withdraws: bool) -> tuple[str, dict[str, Any]]:
    roll = chance.random()
    if roll < 0.2 and not prompt.required:
        return "untouched", {}
    if roll < 0.4 and prompt.visible == "both" and withdraws:
        return "withdrawn", shared(prompt, chance)
    return kept_back(replace(prompt, codes=prompt.codes or ("evenings",)), chance)


def told_alone(final: Final, slug: str, chance: Random) -> Final:
    """Some of what he keeps private goes to the therapist alone, other things in each world."""
    exercise = exercise_of(slug)
    worlds = []
    for bodies in final.bodies:
        world = dict(bodies)
        for name, (kind, body) in bodies.items():
            prompt = exercise.prompt(name)
            may = kind == "private" and prompt is not None and prompt.visible == "both"
            if may and chance.random() < 0.7:
                kept = {key: value for key, value in body.items() if key != "share"}
                world[name] = ("told_alone", {**kept, "therapist_only": "{lnk}"})
        worlds.append(world)
    return Final((worlds[0], worlds[1]))


def story(chance: Random) -> Story:
    """Any story."""
    return _Telling(chance).told()


@dataclass
class _Telling:
    """One story as it is made up."""

    chance: Random
    scenes: list[Scene] = field(default_factory=list)

    def __post_init__(self) -> None:
        chance = self.chance
        self.seed = chance.randrange(2**32)
        self.owner = chance.choice(("Ana", "Ben"))
        self.slug = chance.choice(JOINT)
        self.reveal = chance.choice(("", "", "together", "in_session"))
        self.how = self.reveal or exercise_of(self.slug).reveal
        self.agenda_apart = chance.random() < 0.2
        self.link = chance.choice(("none", "live", "live", "live", "waiting", "consent differs"))
        self.publishes = chance.random() < 0.08
        self.ana_allows = [] if self.link == "waiting" else chance.choice(SCOPES[1:])
        self.ben_allows = chance.choice(SCOPES[1:])
        if self.slug == "from-thea" and self.link == "none":
            self.link = "live"
        self.opens = chance.random() < 0.7 and (self.how != "in_session" or self.both_answers)
        self.ben_last = chance.random() < 0.5 or self.how != "both_submitted"
        # Whoever opens in session is told the couple's state then, before anything is withdrawn.
        self.final = final_of(
            self.slug, chance, agenda_apart=self.agenda_apart, withdraws=self.how != "in_session"
        )
        told = Random(f"{self.seed}|told alone")
        self.confides = self.link == "live" and "answers" in self.ben_allows and told.random() < 0.4
        if self.confides:
            self.final = told_alone(self.final, self.slug, told)
        self.replies = final_of(self.slug, chance, replies=True)
        self.bens = tuple(self._ben(world) for world in WORLDS)

    def _ben(self, world: int) -> Ben:
        last = self.final.untouched(world) if self.opens else frozenset()
        chance = Random(f"{self.seed}|{world}")
        return Ben(chance, "", {"e": last, "e2": frozenset()})

    @property
    def both_answers(self) -> bool:
        both = "answers" in self.ana_allows and "answers" in self.ben_allows
        return self.link == "live" and both

    @property
    def both_progress(self) -> bool:
        both = "progress" in self.ana_allows and "progress" in self.ben_allows
        return self.link == "live" and both

    def told(self) -> Story:
        self.meet()
        self.set_up()
        self.before_ana_sends()
        self.ana_writes()
        if self.opens:
            self.it_opens()
            self.they_talk()
            self.they_reply()
        if self.chance.random() < 0.3:
            self.somebody_leaves()
        self.ana_takes_along()
        withdrawn = [set(self.final.withdrawn(world)) for world in WORLDS]
        return Story(
            seed=self.seed,
            scenes=tuple(self.scenes),
            audience=self._audience(),
            agenda_apart=self.opens and self.agenda_apart,
            tags_apart=self.opens and withdrawn[0] != withdrawn[1],
        )

    def _audience(self) -> tuple[str, ...]:
        """A therapist is told what Ben allows and what he tells her alone, so with these she is no
        audience. What Ben publishes can be opened by those whom he shares a workbook with, and they
        find it.
        """
        told = {"Thea"} if self.link == "consent differs" or self.confides else set()
        if self.publishes:
            told |= {"Ana"} if self.link in ("none", "waiting") else {"Ana", "Thea"}
        return tuple(who for who in ("Ana", "Thea", "Sol", "nobody") if who not in told)

    def scene(self, name: str, hide: Any, acts: Iterable[Act], *, look: bool = True) -> None:
        """`hide` gives one world's hidden acts."""
        hidden = []
        for world, ben in zip(WORLDS, self.bens, strict=True):
            ben.scene, ben.made = f"{name}, world {world}", 0
            hidden.append(tuple(spread(hide(ben, world), ben.chance)))
        same = tuple(spread(acts, self.chance, 45, 48))
        self.scenes.append(Scene(name, (hidden[0], hidden[1]), same, look))

    def act(self, who: str, verb: str, path: str, body: Any = None, **more: Any) -> Act:
        more.setdefault("name", f"{who} {verb} {path} {len(self.scenes)}")
        return Act(who, verb, path, body, **more)

    def asides(self, ben: Ben, *, paired: bool = True) -> list[Act]:
        return [act for _ in range(ben.chance.randint(0, 2)) for act in ben.aside(paired=paired)]

    def meet(self) -> None:
        """One starts a workbook; if it is Ben, he may have entries of his own before Ana joins."""
        joiner = "Ben" if self.owner == "Ana" else "Ana"
        start = self.act(self.owner, "POST", "/workbooks", keep={"wb": "id"}, expect=201)
        self.scene("start", lambda ben, world: [], [start], look=False)

        def before(ben: Ben, world: int) -> list[Act]:
            made = self.asides(ben, paired=False)
            for _ in range(ben.chance.randint(0, 2) if self.owner == "Ben" else 0):
                made += ben.solo(ben.chance.choice(JOINT[:3]), "solo_before")
            if self.owner == "Ben":
                made += ben.homework() if ben.chance.random() < 0.4 else []
                made += ben.invite() if ben.chance.random() < 0.4 else []
            return made

        invites = self.act(
            self.owner, "POST", "/workbooks/{wb}/invitations", keep={"code": "code"}, expect=201
        )
        accepts = self.act(joiner, "POST", "/invitations/{code}/acceptance", expect=201)
        self.scene("meet", before, [invites, accepts])

    def set_up(self) -> None:
        """Perhaps a therapist, and one or two joint entries."""
        acts = [] if self.link == "none" else self._linking()
        body: dict[str, Any] = {"exercise": self.slug}
        if self.reveal:
            body |= {"reveal": self.reveal, "note": "For the weekend."}
            asg = self.act(
                "Ana", "POST", "/workbooks/{wb}/assignments", body, expect=201,
                keep={"asg": "id", "e": "entries.0"},
            )  # fmt: skip
            acts.append(asg)
        else:
            acts.append(self._opens("e", body))
        acts.append(self._opens("e2", {"exercise": self.chance.choice(JOINT[:3])}))
        self.e2 = acts[-1].body["exercise"]
        acts += self._limit()

        def hide(ben: Ben, world: int) -> list[Act]:
            return self.asides(ben)

        self.scene("set up", hide, acts)

    def _limit(self) -> list[Act]:
        """A boundary of Ben's, which he signs."""
        body = {"kind": "boundary", "title": "Late calls", "text": "At ten I hang up.",
                "firmness": "firm", "review_on": "2027-03-01"}  # fmt: skip
        path = "/workbooks/{wb}/agreements"
        return [
            self.act("Ben", "POST", path, body, keep={"limit": "id"}, expect=201),
            self.act("Ben", "PUT", "/agreements/{limit}/signature", if_match="*", expect=200),
            self.act("Ana", "POST", "/calendar-feeds", keep={"calendar": "url"}, expect=201),
        ]

    def _opens(self, name: str, body: Any) -> Act:
        path = "/workbooks/{wb}/entries"
        return self.act(
            "Ana", "POST", path, body, name=f"open {name}", keep={name: "id"}, expect=201
        )

    def _linking(self) -> list[Act]:
        consent = "/therapist-links/{lnk}/consent"
        declares = {"policy": "limited"} if self.confides else None
        acts = [
            self.act("Thea", "POST", "/therapist-codes", declares, keep={"thc": "code"},
                     expect=201),
            self.act(
                "Ana", "POST", "/workbooks/{wb}/therapist-links", {"therapist": "{thc}"},
                keep={"lnk": "id"}, expect=201,
            ),
        ]  # fmt: skip
        if self.ana_allows:
            allows = {"scopes": self.ana_allows}
            acts += [self._signs_in("Ana"), self.act("Ana", "PUT", consent, allows, expect=200)]
        if self.link == "live":
            allows = {"scopes": self.ben_allows}
            acts += [self._signs_in("Ben"), self.act("Ben", "PUT", consent, allows, expect=200)]
        return acts

    def _signs_in(self, who: str) -> Act:
        login = {"login": f"{who.lower()}@example.org", "password": PASSWORD}
        return self.act(who, "POST", "/sessions", login, keep={"token": "token"}, expect=201)

    def before_ana_sends(self) -> None:
        def hide(ben: Ben, world: int) -> list[Act]:
            together = self.how == "together"
            done = ben.before_opening("e", self.slug, may_send=False, together=together)
            done += ben.before_opening("e2", self.e2, may_send=True, together=False)
            done += self.asides(ben)
            done += ben.looser() if ben.chance.random() < 0.5 else []
            done += ben.put_off() if self.reveal else []
            if self.link in ("waiting", "consent differs"):
                done += ben.consents("lnk")
            if self.publishes and world:
                done.append(ben.publish())
            return done

        self.scene("before", hide, [])

    def ana_writes(self) -> None:
        """Ana answers, and sends unless the story is about one who does not."""
        sends = self.opens or self.chance.random() < 0.5

        def hide(ben: Ben, world: int) -> list[Act]:
            if self.opens and not self.ben_last:
                return [*self.asides(ben), *self._ben_sends(ben, world)]
            return ben.before_opening("e", self.slug, may_send=not sends, together=False)

        acts = self._ana_answers(touch_required=sends)
        if sends:
            acts.append(self.act("Ana", "PUT", "/entries/{e}/submission", expect=201))
        self.ana_sent = sends
        self.scene("ana writes", hide, acts, look=self.ben_last or not self.opens)
        if not self.opens:

            def after(ben: Ben, world: int) -> list[Act]:
                free = not self.ana_sent or (self.how == "together" and not self.both_progress)
                together = self.how == "together"
                done = ben.before_opening("e", self.slug, may_send=free, together=together)
                if free and together and "e" not in ben.sent and ben.chance.random() < 0.5:
                    done += [*ben.send("e", self.slug), ben.press("e")]
                done += ben.before_opening("e2", self.e2, may_send=True, together=False)
                return done + self.asides(ben)

            self.scene("waiting", after, [])

    def _ana_answers(self, *, touch_required: bool) -> list[Act]:
        path = "/entries/{{e}}/draft/answers/{}"
        asked = [
            p for p in exercise_of(self.slug).asked_first() if touch_required or not p.required
        ]
        acts = []
        for prompt in asked:
            if prompt.required or self.chance.random() < 0.8:
                hide = prompt.visible == "me" or self.chance.random() < 0.1
                body = kept_back(prompt, self.chance)[1] if hide else shared(prompt, self.chance)
                acts.append(self.act("Ana", "PUT", path.format(prompt.id), body, expect=200))
        return acts

    def _ben_sends(self, ben: Ben, world: int) -> list[Act]:
        """His final answers, and the sending that bears the same name in both worlds."""
        done = self._final_answers(ben, world)
        send = ben.act("PUT", "/entries/{e}/submission", name="Ben sends", expect=201, kind="times")
        return [*done, send]

    def _final_answers(self, ben: Ben, world: int) -> list[Act]:
        path = "/entries/{{e}}/draft/answers/{}"
        done = [
            ben.act("PUT", path.format(prompt), body, kind, expect=200)
            for prompt, (kind, body) in self.final.bodies[world].items()
            if kind != "untouched"
        ]
        ben.chance.shuffle(done)
        return done

    def it_opens(self) -> None:
        """Ben sends too, if he has not; then whatever opens this entry; then what he withdraws."""
        acts = []
        if self.ben_last:
            acts.append(self.act("Ben", "PUT", "/entries/{e}/submission", name="Ben sends",
                                 expect=201))  # fmt: skip
        if self.how == "together":
            for who in self.chance.sample(("Ana", "Ben"), 2):
                acts.append(self.act(who, "POST", "/entries/{e}/readiness", expect=202))
        if self.how == "in_session":
            acts.append(self.act("Thea", "POST", "/entries/{e}/opening", expect=201))
        answers = self._final_answers if self.ben_last else (lambda ben, world: [])
        self.scene("opens", answers, acts, look=False)

        def withdraw(ben: Ben, world: int) -> list[Act]:
            path = "/entries/{{e}}/answers/{}"
            return [
                ben.act("DELETE", path.format(prompt), kind="withdrawn", expect=204)
                for prompt in self.final.withdrawn(world)
            ]

        self.scene("open", withdraw, [])

    def they_talk(self) -> None:
        """Ana, Thea and Ben do what may be done with what is open; Ben hides more."""
        note = {"text": text(self.chance, 200)}
        state = {"state": self.chance.choice(("talked", "later", "agreed", "differ"))}
        add = {
            "prompt": self.chance.choice(exercise_of(self.slug).prompts).id,
            "text": "Also this.",
        }
        acts = [
            self.act("Ana", "PATCH", "/findings/{fnd0}", state),
            self.act("Ana", "POST", "/findings/{fnd0}/notes", note),
            self.act("Ben", "POST", "/findings/{fnd0}/notes", note, keep={"not0": "id"}),
            self.act("Ana", "POST", "/entries/{e}/additions", add),
        ]

        acts += [] if self.agenda_apart else self._sit_down()

        def hide(ben: Ben, world: int) -> list[Act]:
            done = self.asides(ben) + ben.before_opening(
                "e2", self.e2, may_send=True, together=False
            )
            back = [p for p, (kind, _) in self.final.bodies[world].items()
                    if kind not in ("shared", "off_agenda", "withdrawn")]  # fmt: skip
            for prompt in ben.chance.sample(back, min(len(back), ben.chance.randint(0, 2))):
                path = f"/entries/{{e}}/answers/{prompt}"
                done.append(ben.act("DELETE", path, kind="no_op_withdrawal"))
            done += ben.looser() if ben.chance.random() < 0.5 else []
            for asked in exercise_of(self.slug).asked_after():
                if ben.chance.random() < 0.5 and asked.id not in self.replies.untouched(world):
                    done.append(self._reply(ben, asked.id, {"skip": True}, "reply"))
            return done

        self.scene("talk", hide, acts)

    def _sit_down(self) -> list[Act]:
        """Both press what may be pressed in a sitting; sometimes they close it."""
        path, words = "/entries/{e}/sitting", {"words": text(self.chance, 60)}
        acts = [
            self.act("Ana", "PUT", path, {"minutes": self.chance.choice((20, 40, 60))}),
            self.act("Ben", "PATCH", path, {"speaker": "you"}),
            self.act("Ana", "PATCH", path, {"finding": "{fnd0}"}),
            self.act("Ben", "PATCH", path, {"pause": words}),
        ]
        if self.both_answers:
            acts.append(self.act("Thea", "PATCH", path, {"finding": None}))
        if self.chance.random() < 0.3:
            acts.append(self.act("Ben", "DELETE", path, expect=204))
        return acts

    def _reply(self, ben: Ben, prompt: str, body: Any, kind: str) -> Act:
        return ben.act("PUT", f"/entries/{{e}}/reply/answers/{prompt}", body, kind)

    def they_reply(self) -> None:
        """The second round, where the exercise asks for one: sealed until both have sent."""
        if not self.replies.bodies[0]:
            return
        both = self.chance.random() < 0.6

        def hide(ben: Ben, world: int) -> list[Act]:
            done = [
                replace(self._reply(ben, prompt, body, f"reply_{kind}"), expect=200)
                for prompt, (kind, body) in self.replies.bodies[world].items()
                if kind != "untouched"
            ]
            send = ben.act("PUT", "/entries/{e}/reply/submission", name="Ben replies", expect=201,
                           kind="reply")  # fmt: skip
            return [*done, send] if both or ben.chance.random() < 0.5 else done

        self.scene("ben replies", hide, [])
        if both:
            reply = self.act("Ana", "PUT", "/entries/{e}/reply/submission", expect=201)
            self.scene("both replied", lambda ben, world: [], [reply])

    def somebody_leaves(self) -> None:
        who = self.chance.choice(("Ana", "Ben"))
        leave = self.act(who, "POST", "/workbooks/{wb}/departure", expect=204)
        self.scene("left", lambda ben, world: self.asides(ben)[:1], [leave])

    def ana_takes_along(self) -> None:
        """All that is Ana's, which has nothing of Ben's in it."""
        acts = [
            self._signs_in("Ana"),
            self.act("Ana", "POST", "/exports", keep={"exp": "id"}, expect=202),
            self.act("Ana", "GET", "/exports/{exp}", expect=200),
            self.act("Ana", "GET", "/exports/{exp}/shared-answers", expect=200),
            self.act("Ana", "GET", "/exports/{exp}/shared-answers.csv", expect=200),
        ]
        self.scene("export", lambda ben, world: self.asides(ben, paired=False), acts)
