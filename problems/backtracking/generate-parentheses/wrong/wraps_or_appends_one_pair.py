"""You make longer strings only by adding "()" around or beside shorter ones, so "(())(())" is lost."""


def generate_parentheses(pairs: int) -> list[str]:
    found = {""}
    for _ in range(pairs):
        longer: set[str] = set()
        for text in found:
            longer |= {f"({text})", f"(){text}", f"{text}()"}
        found = longer
    return sorted(found)
