"""You compare how many letters are left, but they have to be the same ones."""


def same_after_backspaces(first: str, second: str) -> bool:
    def left(keys: str) -> int:
        count = 0
        for key in keys:
            count = max(0, count - 1) if key == "#" else count + 1
        return count

    return left(first) == left(second)
