"""Keep the set of all counts of open brackets that some reading has.

Time: O(n²). Space: O(n).
"""


def is_balanced(text: str) -> bool:
    counts = {0}
    for sign in text:
        following: set[int] = set()
        for count in counts:
            if sign != ")":
                following.add(count + 1)
            if sign != "(" and count > 0:
                following.add(count - 1)
            if sign == "*":
                following.add(count)
        counts = following
    return 0 in counts
