"""Slide a hash over the haystack, and compare letters only where it is equal (Rabin-Karp).

Time: O(n + m) on average. Space: O(1).
"""

BASE = 31
MODULUS = 1_000_000_007


def first_occurrence(haystack: str, needle: str) -> int:
    n, m = len(haystack), len(needle)
    if m > n:
        return -1
    wanted = window = 0
    highest = pow(BASE, m - 1, MODULUS)
    for i in range(m):
        wanted = (wanted * BASE + ord(needle[i])) % MODULUS
        window = (window * BASE + ord(haystack[i])) % MODULUS
    for start in range(n - m + 1):
        if window == wanted and haystack[start : start + m] == needle:
            return start
        if start + m < n:
            window = (window - ord(haystack[start]) * highest) % MODULUS
            window = (window * BASE + ord(haystack[start + m])) % MODULUS
    return -1
