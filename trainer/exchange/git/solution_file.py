"""Which problem a file of code solves, as far as its path says so.

Seen: ``0001-two-sum/0001-two-sum.py``, ``Easy/1. Two Sum.cpp``, ``arrays/two_sum.py``,
``LC1_TwoSum.java``, ``problems/two_sum/solution.py``, ``[1] Two Sum/main.go``.
"""

import re
from dataclasses import dataclass

from trainer.domain.problem.problem import Level

_LONGEST = 1_000
_CODE = frozenset(
    {
        *("py", "py3", "ipynb", "java", "cpp", "cc", "cxx", "c", "cs", "js", "mjs", "jsx", "ts"),
        *("tsx", "go", "rs", "rb", "kt", "kts", "swift", "scala", "php", "dart", "ex", "exs"),
        *("erl", "rkt", "sql", "mysql", "sh", "bash", "pl", "hs", "lua", "jl", "r", "clj", "ml"),
        *("fs", "nim", "zig", "groovy", "elm", "vb", "pas", "d"),
    }
)
_NO_SOLUTION = re.compile(
    r"(?:^|/)(?:\.[^/]+|node_modules|venv|env|__pycache__|site-packages|target|build|dist|vendor"
    r"|tests?|specs?|scripts?|templates?|snippets?|docs|assets|migrations?|migrate)/|(?:^|/)(?:__init__|__main__|setup"
    r"|conftest|test_[^/]*|[^/]*_test|[^/]*[.]test|[^/]*[.]spec|[^/]*[.]config|utils?|helpers?"
    r"|template|scratch|temp|tmp|[Ll]ist_?[Nn]ode|[Tt]ree_?[Nn]ode|types|[^/]*Test)[.][^./]+$"
)
_SITES = {
    **dict.fromkeys(("projecteuler", "euler", "eulerproject"), "Project Euler"),
    **dict.fromkeys(("adventofcode", "aoc"), "Advent of Code"),
    **dict.fromkeys(("geeksforgeeks", "gfg"), "GeeksforGeeks"),
    **dict.fromkeys(("baekjoon", "boj", "백준"), "Baekjoon"),
    **dict.fromkeys(("programmers", "프로그래머스"), "Programmers"),
    **{
        site.lower(): site
        for site in (
            *("Codeforces", "Kattis", "HackerRank", "CodeChef", "AtCoder", "SPOJ", "CSES", "UVa"),
            *("Codewars", "TopCoder", "HackerEarth", "InterviewBit", "Exercism", "Rosalind"),
            *("AlgoExpert", "CodeSignal", "CodinGame", "USACO", "POJ", "LintCode", "Swexpert"),
        )
    },
}
_PACKAGE = re.compile(
    r"(?:.*/)?src/main/(?:java|kotlin|scala)/(?:(?:com|org|net|io|dev|me|edu|de|fr|cn|in)/[^/]+/)?"
)
"""Where programs for the JVM lie: the folders of a package's owner name no problem."""

_LEVELS = {"easy": Level.EASY, "medium": Level.MEDIUM, "hard": Level.HARD}
_SAYS_NOTHING = re.compile(
    r"(?:my)?(?:solutions?|sol|main|index|answers?|code|ans|app|program|script|submission|attempt"
    r"|brute ?force|optimal|optimized|naive|recursive|iterative|dp|python3?|java|javascript|cpp"
    r"|typescript|golang|go|rust|c|sql|src|lib|leetcode|problems?|questions?|easy|medium|hard"
    r"|best|better|v|a|b|x|approach|algorithms?|data structures(?: and)? algorithms|files?)? ?\d*"
)
_AT_THE_END = re.compile(
    r"(?<=[a-z0-9)])(?: -)? (?:solutions?|sol|leetcode|submission(?: \d+)?|v\d+|python3?"
    r"|brute ?force|optimal|optimized|attempt ?\d*|easy|medium|hard|\(easy\)|\(medium\)|\(hard\))$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"[\[(#_]*(?:(?:lc|leet ?code|leet|problem|prob|question|ques|no|p|q)[ .#:-]*)?"
    r"(?P<number>\d{1,4})[\])]?(?:[ .:)-]+|(?=[A-Z][a-z]))(?P<rest>[^\W\d_].*|\d.*[a-z].*)",
    re.IGNORECASE,
)
_ONLY_NUMBER = re.compile(
    r"[\[(#_]*(?:lc|leet ?code|leet|problem|prob|question|solution|p|q)?[ .#:-]*(\d{1,4})[\])]?",
    re.IGNORECASE,
)
_BEGIN_WITH_A_NUMBER = frozenset(
    {
        *("3sum", "3sumclosest", "3sumsmaller", "3sumwithmultiplicity", "4sum", "4sumii"),
        *("4sum2", "132pattern", "01knapsack", "01matrix", "24game", "2keyskeyboard"),
        *("4keyskeyboard", "1bitand2bitcharacters"),
    }
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class SolutionFile:
    """What a path says of the problem that its file solves.

    ``title`` is in words; it is empty where only a ``number`` is known. ``site`` is another
    platform than LeetCode that a folder names, ``pattern`` the folder that seems to be its topic.
    """

    path: str
    title: str
    number: int | None
    site: str
    level: Level | None
    pattern: str
    is_numbered: bool

    @property
    def key(self) -> str:
        """What two files of one problem have in common."""
        name = letters(self.title) or (self.path if self.site else str(self.number))
        return f"{self.site}:{name}" if self.site else name


def letters(text: str) -> str:
    """Give the letters and digits of a name, in small letters."""
    return "".join(filter(str.isalnum, text.lower()))


def is_code(path: str) -> bool:
    """Tell whether a path is that of a program which may solve a problem."""
    ending = path.rpartition(".")[2].lower()
    return len(path) <= _LONGEST and ending in _CODE and not _NO_SOLUTION.search(path)


def is_python(path: str) -> bool:
    """Tell whether a file can be run here."""
    return path.lower().endswith((".py", ".py3"))


def solution_in(path: str) -> SolutionFile | None:
    """Give what the path of a file says, ``None`` where it names no problem."""
    if not is_code(path):
        return None
    *folders, name = _PACKAGE.sub("", path).split("/")
    stem = name.rpartition(".")[0]
    site = next((_SITES[letters(it)] for it in folders if letters(it) in _SITES), "")
    title, number, used = "", None, len(folders)
    for part in (stem, *reversed(folders[-2:])):
        title, number = named_in(part) if letters(part) not in _SITES else ("", None)
        if title or number is not None:
            break
        used -= 1
    if not (title or number is not None or (site and not _SAYS_NOTHING.fullmatch(stem.lower()))):
        return None
    above = folders[: max(0, used)]
    return SolutionFile(
        path=path,
        title=title,
        number=number,
        site=site,
        level=next(filter(None, (_level(it) for it in reversed(folders))), None),
        pattern=next((it for it in reversed(above) if _is_topic(it, title)), ""),
        is_numbered=number is not None and bool(title),
    )


def named_in(part: str) -> tuple[str, int | None]:
    """Give title and number that a name of a file or folder holds, each as far as it does."""
    text = " ".join(part.replace("_", " ").split())
    if not _NUMBERED.fullmatch(text) and not re.search(r"[ -]", text):
        text = _CAMEL.sub(" ", text)
    words = text if " " in text else text.replace("-", " ")
    number = None
    if letters(words) not in _BEGIN_WITH_A_NUMBER and (found := _NUMBERED.fullmatch(text)):
        number, words = int(found["number"]), found["rest"]
        words = _CAMEL.sub(" ", words) if not re.search(r"[ -]", words) else words
        words = words if " " in words else words.replace("-", " ")
    elif only := _ONLY_NUMBER.fullmatch(text):
        return "", int(only[1])
    while (shorter := _AT_THE_END.sub("", words)) != words:
        words = shorter
    words = words.strip(" .-")
    if _SAYS_NOTHING.fullmatch(words.lower()) or not re.search(r"[^\W\d_]{2}|\d[a-z]", words):
        return "", number
    return _as_title(words), number


def _as_title(words: str) -> str:
    if words.islower() and words.isascii():
        return " ".join(word[:1].upper() + word[1:] for word in words.split())
    return words[:1].upper() + words[1:]


def _level(folder: str) -> Level | None:
    return _LEVELS.get(re.sub(r"[^a-z]|problems?|level|leetcode", "", folder.lower()))


def _is_topic(folder: str, title: str) -> bool:
    if letters(folder) in _SITES or (title and letters(title) in letters(folder)):
        return False
    words = " ".join(re.sub(r"[_\W\d]+", " ", folder.lower()).split())
    return len(words) > 1 and not _level(folder) and not _SAYS_NOTHING.fullmatch(words)
