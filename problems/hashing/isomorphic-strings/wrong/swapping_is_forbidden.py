"""You require that a character which is its own partner's partner stays itself."""


def is_isomorphic(first: str, second: str) -> bool:
    partner: dict[str, str] = {}
    for left, right in zip(first, second, strict=False):
        if partner.setdefault(left, right) != right or partner.setdefault(right, left) != left:
            return False
    return len(first) == len(second)
