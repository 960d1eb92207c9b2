"""You only add a pair around or beside shorter strings, so (())(()) is never built."""


def generate_parentheses(pairs: int) -> list[str]:
    found = {""}
    for _ in range(pairs):
        longer: set[str] = set()
        for text in found:
            longer |= {f"({text})", f"(){text}", f"{text}()"}
        found = longer
    return sorted(found)
