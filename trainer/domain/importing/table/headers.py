"""What the header of a column says that it holds."""

import re
import unicodedata
from functools import lru_cache

from trainer.domain.importing.column import Meaning

_LONGEST = 80
_EXACTLY = {
    Meaning.TITLE: """
        title|name|problem|problem name|question|question name|problem title|task|question title
        |task name|leetcode|leetcode problem|lc problem|challenge|kata|exercise
        |problem statement|题目|題目|標題|标题|题名
        |titel|aufgabe
        |problema|título|nom|problème|задача|front
        |problems|questions|leetcode question|coding problem|name of problem""",
    Meaning.NUMBER: """
        number|no|nr|num|id|problem number|problem no|problem id|question id|leetcode number|lc
        |lc number|question number|question no|frontend id|q no|leetcode no|leetcode id|lc no
        |lc id|s no|sno|sr no|sl no|serial|serial number|serial no|index|idx|题号|编号
        |frontend question id|question frontend id|pid|qid|q""",
    Meaning.LINK: """
        url|link|web link|problem link|leetcode url|leetcode link|href|lc link|slug|title slug
        |question link|question url|problem url|链接|enlace|lien|links|titleslug|hyperlink
        |question slug|leetcode slug|problem slug""",
    Meaning.STATUS: """
        status|solved|done|completed|result|outcome|state|verdict|progress|finished|状态|estado
        |statut|completion|complete|attempted|accepted|solved it|did i solve it|passed
        |solve status|checked|check|checkbox|did it|how it went|how did it go|success""",
    Meaning.CONFIDENCE: """
        confidence|rating|score|comfort|self rating|understanding|confidence level|comfort level
        |mastery|familiarity|my rating|self score|proficiency|understanding level""",
    Meaning.DAY: """
        date|date solved|completed date|date completed|last solved date|last reviewed
        |first solved date|day|solved on|timestamp|when|completed on|solved date|date attempted
        |first|last|last solved|first solved|last attempt|first attempt|datetime|date time
        |time stamp|solved at|completed at|reviewed|last review|reviewed on|last practiced
        |last done|first done|日期|完成日期|datum|fecha|data|дата|attempted on|date done|last seen
        |submitted at|submitted|submission time|submission date|last submitted|last reviewed at
        |reviewed at|completed time""",
    Meaning.MINUTES: """
        time|time taken|time spent|minutes|duration|mins|min|time to solve|用时|zeit|solve time
        |solving time|total time|time needed|elapsed|elapsed time|tiempo|temps|how long""",
    Meaning.AGAIN: """
        revisit|needs review|review|retry|redo|review again|again|to review|revise|need review
        |need to review|needs revision|revision|needs revisit|needs practice|need revisit
        |redo later|review needed|revision needed|should redo|try again|do again|revisit later""",
    Meaning.TIMES: """
        times solved|times|attempts|count|number of attempts|times done|repetitions|reps
        |times reviewed|solve count|solved count|attempt count|review count|number of times
        |times attempted|no of attempts|no of times|times practiced|number of tries|tries""",
    Meaning.NOTE: """
        notes|note|remarks|remark|comment|comments|reflection|learnings|approach
        |my personal notes|my notes|personal notes|key insight|insight|insights|takeaway
        |takeaways|key takeaways|thoughts|mistakes|intuition|summary|key idea|idea|lessons
        |lessons learned|back|备注|笔记|notizen|notas|bemerkung|observations|hints to self
        |explanation|what i learned|learning|reflections|key learnings|algorithm notes
        |solution notes|gotchas""",
    Meaning.LEVEL: """
        difficulty|level|diff|hardness|难度|schwierigkeit|dificultad|difficulté|dificuldade
        |difficulty level|problem difficulty|lc difficulty|leetcode difficulty""",
    Meaning.PATTERN: """
        pattern|topic|topics|category|categories|tags|tag|patterns|type|section|concept|concepts
        |technique|data structure|problem type|topic tags|标签|thema|subtopic|related topics
        |algorithm|data structures|subject|area|group|theme|ds|question type|chapter
        |data structure algorithm|topic tag|main topic|primary pattern""",
    Meaning.SITE: "platform|judge|site|source|website|oj|provider|平台|online judge|resource",
}
_KNOWN = {
    phrase.strip(): meaning
    for meaning, phrases in _EXACTLY.items()
    for phrase in phrases.replace("\n", " ").split("|")
}
_BY_WORDS: tuple[tuple[Meaning, str], ...] = (
    (
        Meaning.IGNORED,
        "next due deadline planned target goal acceptance premium frequency likes dislikes "
        "companies company asked created added modified edited updated published posted "
        "complexity space memory runtime language lang streak video "
        "youtube github code editorial interval ease "
        "stability scheduled locked paid upcoming submissions submission",
    ),
    (Meaning.DAY, "date timestamp datetime"),
    (Meaning.MINUTES, "minutes mins duration hours hrs"),
    (Meaning.TIMES, "times attempts count reps"),
    (Meaning.LINK, "link url href slug"),
    (Meaning.LEVEL, "difficulty"),
    (Meaning.NOTE, "notes note remarks comments learnings takeaways reflection insights"),
    (Meaning.CONFIDENCE, "confidence confident comfort understanding mastery familiarity"),
    (Meaning.AGAIN, "revisit redo retry revise"),
    (
        Meaning.STATUS,
        "status solved done completed result outcome verdict finished accepted unaided hint hints "
        "independently attempt attempted review revision round rev pass stuck help mastered "
        "failed gave",
    ),
    (Meaning.PATTERN, "topic topics category pattern tags type"),
    (Meaning.SITE, "platform judge website"),
    (Meaning.NUMBER, "number no id index serial"),
    (Meaning.TITLE, "title problem question task"),
)
_WORDS = [(meaning, frozenset(words.split())) for meaning, words in _BY_WORDS]
_TICKED = re.compile("[✓✔✅☑]")
_SAW = re.compile(r"\b(?:saw|used|looked at|viewed|watched|needed|read)\b")
_COUNTER = re.compile(r"(?:s|sr|sl|ser)(?:erial)? ?(?:no|number|num)?|index|idx|row")


@lru_cache(maxsize=4096)
def plain_header(header: str) -> str:
    """Give a header in small words: without marks, units and pictures, ``#`` as ``number``."""
    text = unicodedata.normalize("NFKC", header[:_LONGEST])
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).lower()
    text = re.sub(r"[(\[{][^()\[\]{}]*[)\]}]", " ", text)
    text = re.sub(r"#|№", " number ", text)
    return " ".join(re.findall(r"[^\W_]+", text.replace("'", "").replace("’", "")))


def meaning_of(header: str) -> Meaning | None:
    """Give what a header says: ``IGNORED`` for what is of no use, ``None`` if it is unknown."""
    plain = plain_header(header)
    if not plain and _TICKED.search(header):
        return Meaning.STATUS
    if plain in _KNOWN:
        return _KNOWN[plain]
    words = frozenset(plain.split())
    if _SAW.search(plain):
        return Meaning.STATUS
    if not words or len(words) > _MOST_WORDS:
        return None
    return next((meaning for meaning, known in _WORDS if known & words), None)


_MOST_WORDS = 6


def is_header(text: str) -> bool:
    """Tell whether a text is word for word what stands at the head of a table of problems."""
    return plain_header(text) in _KNOWN


def is_counter(header: str) -> bool:
    """Tell whether a header is one of those that mostly number the rows (``S.No``)."""
    return bool(_COUNTER.fullmatch(plain_header(header)))


@lru_cache(maxsize=1024)
def unit_of(header: str) -> str:
    """Give the unit of time that a header names: ``h``, ``s``, or empty for minutes."""
    words = set(re.findall(r"[a-z]+", header.lower()))
    if words & {"hours", "hour", "hrs", "hr", "h"}:
        return "h"
    return "s" if words & {"seconds", "second", "secs", "sec", "s"} else ""
