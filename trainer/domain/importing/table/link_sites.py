"""Links in what people keep: which lead to LeetCode, which to another judge, which to neither."""

import re
from functools import lru_cache

_LEETCODE = frozenset(("leetcode.com", "leetcode.cn", "leetcode-cn.com", "neetcode.io"))
_MOST_PARTS = 6
_JUDGE_HOSTS = """
    codeforces.com codechef.com hackerrank.com hackerearth.com geeksforgeeks.org atcoder.jp
    spoj.com interviewbit.com codingninjas.com naukri.com lintcode.com cses.fi kattis.com
    topcoder.com projecteuler.net binarysearch.com codewars.com exercism.org exercism.io
    algoexpert.io acwing.com luogu.com.cn luogu.com nowcoder.com educative.io codesignal.com
    onlinejudge.org usaco.org csacademy.com e-olymp.com eolymp.com adventofcode.com
    structy.net techiedelight.com takeuforward.org designgurus.io hellointerview.com
    coderbyte.com codility.com dmoj.ca acmicpc.net programmers.co.kr poj.org acm.hdu.edu.cn
    acm.timus.ru rosalind.info edabit.com pramp.com interviewcake.com beecrowd.com.br
    urionlinejudge.com.br vjudge.net firecode.io
"""
_JUDGES = frozenset(_JUDGE_HOSTS.split())
_URL = re.compile(
    r"https?://[^\s<>\"')\]|]{1,2000}|(?:www\.)?(?:leetcode\.(?:com|cn)|leetcode-cn\.com"
    r"|neetcode\.io)/[^\s<>\"')\]|]{1,2000}",
    re.IGNORECASE,
)
_OURS = frozenset(("", "leetcode", "lc", "leet", "leetcodecom", "leetcodecn", "neetcode", "力扣"))
_JUDGE_NAMES = """
    codeforces cf codechef cc hackerrank hr hackerearth geeksforgeeks gfg atcoder spoj interviewbit
    codingninjas codestudio lintcode cses kattis topcoder projecteuler codewars exercism algoexpert
    uva usaco codesignal codility baekjoon boj programmers luogu nowcoder acwing poj hdu educative
    structy hellointerview
"""
_NAMES = frozenset(_JUDGE_NAMES.split())


def links_in(text: str) -> list[str]:
    """Give the links that a text holds, as they are written, without what follows a sentence."""
    if "." not in text:
        return []
    return [found.rstrip(".,;:!?") for found in _URL.findall(text)]


def host_of(link: str) -> str:
    """Give the host of a link in small letters, without ``www.``."""
    rest = link.partition("//")[2] or link
    host = rest.partition("/")[0].partition("?")[0].partition("#")[0]
    return host.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")


def is_leetcode(link: str) -> bool:
    """Tell whether a link leads to LeetCode, or to NeetCode's pages of LeetCode's problems."""
    return _is_of(host_of(link), _LEETCODE)


def foreign_judge(link: str) -> str:
    """Give the host of another judge, empty for LeetCode and for what is no judge (a video)."""
    host = host_of(link)
    return host if _is_of(host, _JUDGES) else ""


def is_of_a_problem(link: str) -> bool:
    """Tell whether a link leads to a judge at all."""
    return is_leetcode(link) or bool(foreign_judge(link))


def site_named(text: str) -> str:
    """Give another platform in the source's words, empty where they name LeetCode."""
    return "" if _squeezed(text) in _OURS else text


def is_site(text: str) -> bool:
    """Tell whether a text is the name of a platform."""
    squeezed = _squeezed(text)
    return bool(squeezed) and (squeezed in _OURS or squeezed in _NAMES)


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


@lru_cache(maxsize=4096)
def _is_of(host: str, hosts: frozenset[str]) -> bool:
    parts = host.split(".")[-_MOST_PARTS:]
    return any(".".join(parts[at:]) in hosts for at in range(len(parts)))
