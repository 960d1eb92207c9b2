"""How it went, read off what people and programs write: status words, colours, confidence.

To FSRS a HARD is a pass, so only what was not got without the answer is AGAIN. A bare ``solved`` is
never EASY. Words of a level (``easy`` in a column of levels) are not for this module.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from trainer.domain.log.review import Rating


@dataclass(frozen=True, slots=True)
class Said:
    """What a status says: a ``rating``, or that the problem was not begun (none)."""

    rating: Rating | None


NOT_BEGUN = Said(None)

_NOT_BEGUN = """
    not started|not begun|not attempted|not solved yet|not done|not tried|unattempted|unstarted
    |to[ -]?do|skipped|skip|⏳|pending|planned|upcoming|later|untouched|new|open|backlog|none
    |null|n/?a|no|false|-|–|—
    |offen|geplant|noch nicht|pendiente|por hacer|à faire|a fazer|não|未开始|未做
    |0|0 times|0/5|unchecked|⬜|☐|▢|◻|🔲|⚪|⬛|🆕
"""
_AGAIN = """
    attempted|attempt|tried|in progress|started|wip|ongoing|incomplete|unsolved|partially solved
    |partially|tle|mle|wa|re|ce|time limit exceeded|memory limit exceeded|output limit exceeded
    |wrong answer|wrong|runtime error|compile error|internal error|notac|not ac|again|forgot
    |editorial|saw (?:the )?(?:solution|answer|editorial)|looked[ -]up|looked up (?:the )?answer
    |(?:with|used|read|watched|needed) (?:the )?(?:solution|answer|editorial|video)
    |(?:looked|peeked) at (?:the )?(?:solution|answer|editorial)s?
    |(?:viewed|opened|checked|had to see|needed to see) (?:the )?(?:solution|answer|editorial)s?
    |(?:solution|answer|editorial) (?:viewed|used|seen|needed)
    |solution|copied|could ?n['’]?o?t solve|could not solve|cannot solve|failed|fail|gave up|give up
    |blackout|not understood|(?:got |was )?stuck|no (?:idea|clue)|unfinished|peeked
    |nicht (?:gelöst|geschafft)|ungelöst|in arbeit|gescheitert|no resuelto|sin resolver
    |non résolu|échoué|não resolvido|未完成|未解决|失败|❌|✗|✘|🔴|❎|🟥|👎
"""
_HARD = """
    (?:solved )?(?:with|used|needed|using)(?: a| the| some)? (?:hints?|help)|hint|hints|hinted
    |partial|shaky|struggled|needs? (?:review|practice|work|revision)|review|revisit|revise
    |redo|retry|learning|practicing|reviewing
    |hard|solved with difficulty|(?:too )?slow|barely|almost(?: there)?|half(?:way)?|so[ -]so|meh
    |took too long|(?:needed )?(?:a )?nudge|(?:with )?some help|(?:got )?help|assisted
    |mit (?:hilfe|tipp|hinweis)(?: gelöst)?|teilweise|con (?:ayuda|pista)|avec (?:aide|indice)
    |com ajuda|schwer|复习|🟡|🟨|🟠|🟧|⚠|🔁|🔄|~
"""
_GOOD = """
    solved|done|accepted|ac|completed|complete|finished|passed|pass|yes|y|true|ok|okay|good|correct
    |success|successful|learned|learnt|known|got it
    |gelöst|erledigt|fertig|geschafft|ja|resuelto|hecho|completado|sí|si|résolu|fait|terminé|oui
    |resolvido|feito|sim|完成|已完成|通过|已通过|是|решено|да
    |on (?:my )?own|by my ?self|alone|solo|first (?:try|attempt)|1st (?:try|attempt)|optimal
    |reviewed|clean|independently|solved independently|unaided|solved it
    |solved (?:by )?my ?self|without help|checked|x|✔|✓|☑|🟢|✅|🟩|👍|💚|1
"""
_EASY = """
    (?:too |very |super |so |really )?easy|nailed it|leicht
    |fluent|mastered|master|perfect|trivial|solved[ -]fast|solved it fast|effortless|confident
    |very confident|💯|⭐⭐⭐⭐⭐|★★★★★
"""

_TABLE = {
    NOT_BEGUN: _NOT_BEGUN,
    Said(Rating.AGAIN): _AGAIN,
    Said(Rating.HARD): _HARD,
    Said(Rating.GOOD): _GOOD,
    Said(Rating.EASY): _EASY,
}


def _exactly(words: str) -> re.Pattern[str]:
    return re.compile("|".join(part.strip() for part in words.strip().split("\n")))


_EXACTLY = {said: _exactly(words) for said, words in _TABLE.items()}

_UNAIDED = re.compile(
    r"\b(?:without|no|w/o|ohne|sin|sans)(?: any| a| the)?"
    r" (?:hints?|help|assistance|hilfe|ayuda|aide)(?: (?:needed|used))?\b"
)
"""What says that there was no help: such words must not be taken for help."""

_WITHIN = (
    (NOT_BEGUN, r"\bnot (?:yet )?(?:started|begun|attempted|tried|done)\b"),
    (
        Said(Rating.AGAIN),
        r"\b(?:not|never|did ?n['’]?t|was ?n['’]?t|un ?able to|nicht|no|non)"
        r" (?:(?:fully|able|to|been|get|quite) ){0,3}"
        r"(?:solved?|finish(?:ed)?|complete[d]?|accepted|pass(?:ed)?|gelöst|resuelto|résolu)\b",
    ),
    (
        Said(Rating.HARD),
        r"\b(?:hints?|(?:with|after|needed|some) help|shaky|revisit|half|halfway"
        r"|needs? (?:review|practice|work))\b|\bw/ ?(?:a )?help\b",
    ),
    (
        Said(Rating.AGAIN),
        r"\b(?:editorial|looked up|saw (?:the )?(?:solution|answer)|copied|could ?n['’]?o?t|failed"
        r"|gave up|attempted|attempting|unsolved|incomplete|in progress|exceeded|wrong answer"
        r"|partially)\b|❌|🔴|🟥",
    ),
    (Said(Rating.EASY), r"\b(?:mastered|fluent)\b|💯"),
    (Said(Rating.HARD), r"🟡|🟨|🟠|🟧"),
    (Said(Rating.GOOD), r"\b(?:solved|accepted|completed|done|passed)\b|✅|✔|✓|☑|🟢|🟩"),
)
_WITHIN_COMPILED = [(said, re.compile(words)) for said, words in _WITHIN]
_SELECTOR = dict.fromkeys((0xFE0F, 0xFE0E, 0x200D))
_CONFIDENCE = {1: Rating.AGAIN, 2: Rating.HARD, 3: Rating.GOOD, 4: Rating.GOOD, 5: Rating.EASY}
_OF_FIVE = re.compile(
    r"([0-5])(?:\.\d{1,2})?(?:\s*(?:/|of|out of)\s*5|\s*stars?|\s*[-–=]\s*[a-z ]{2,20})?"
)
_FELT = {
    **dict.fromkeys(("very low", "none", "terrible", "no confidence", "lost"), Rating.AGAIN),
    **dict.fromkeys(("low", "weak", "poor", "bad", "not confident", "uncomfortable"), Rating.HARD),
    **dict.fromkeys(("medium", "med", "moderate", "average", "fine", "comfortable"), Rating.GOOD),
    **dict.fromkeys(("high", "very high", "strong", "great", "very comfortable"), Rating.EASY),
}
_TIMES = re.compile(r"([0-9]{1,4})\s*(?:x|times?)")


@lru_cache(maxsize=8192)
def said_in(text: str) -> Said | None:
    """Give what a status says, ``None`` where its words are not known.

    An empty text says that the problem was not begun.
    """
    words = _plain(text)
    if not words:
        return NOT_BEGUN
    if times := _TIMES.fullmatch(words):
        return Said(Rating.GOOD) if int(times[1]) else NOT_BEGUN
    for said, pattern in _EXACTLY.items():
        if pattern.fullmatch(words):
            return said
    if _UNAIDED.search(words):
        rest = " ".join(_UNAIDED.sub(" ", words).split())
        return (said_in(rest) if rest else None) or Said(Rating.GOOD)
    return next((said for said, pattern in _WITHIN_COMPILED if pattern.search(words)), None)


@lru_cache(maxsize=2048)
def confidence_in(text: str) -> Rating | None:
    """Give the rating of a confidence from 1 to 5, of stars, or of words; else ``None``."""
    words = _plain(text)
    stars = words.count("★") or words.count("⭐")
    if stars and not re.sub(r"[★⭐☆\s]", "", words):
        return _CONFIDENCE.get(stars)
    if found := _OF_FIVE.fullmatch(text.strip().lower()[:40]):
        return _CONFIDENCE.get(int(found[1]))
    if words in _FELT:
        return _FELT[words]
    said = said_in(text)
    return said.rating if said else None


def _plain(text: str) -> str:
    """Give the text in small letters, without what only decorates it."""
    text = unicodedata.normalize("NFKC", text).translate(_SELECTOR)
    return " ".join(re.sub(r"[_*`\[\]()!.:;]+", " ", text).lower().split())
