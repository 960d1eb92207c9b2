"""You only wrap a shorter row or put () beside it, so you never reach (())(())."""


def generate_parentheses(pairs: int) -> list[str]:
    rows = {"()"}
    for _ in range(pairs - 1):
        longer: set[str] = set()
        for row in rows:
            longer.add("(" + row + ")")
            longer.add("()" + row)
            longer.add(row + "()")
        rows = longer
    return sorted(rows)
