"""Replace an innermost bracket by its value until none is left.

Time: O(n²). Space: O(n).
"""


def calculate(expression: str) -> int:
    rest = expression.replace(" ", "")
    while ")" in rest:
        close = rest.index(")")
        start = rest.rindex("(", 0, close)
        rest = rest[:start] + str(flat(rest[start + 1 : close])) + rest[close + 1 :]
    return flat(rest)


def flat(terms: str) -> int:
    """Return the value of a sum without brackets, in which signs may be doubled."""
    single = terms.replace("--", "+").replace("+-", "-")
    return sum(int(term) for term in single.replace("-", "+-").split("+") if term)
