"""You count the brackets of each kind but forget their order, so the crossing "{[}]" passes."""


def is_valid(text: str) -> bool:
    for opening, closing in ("()", "[]", "{}"):
        depth = 0
        for bracket in text:
            if bracket == opening:
                depth += 1
            elif bracket == closing:
                depth -= 1
                if depth < 0:
                    return False
        if depth:
            return False
    return True
