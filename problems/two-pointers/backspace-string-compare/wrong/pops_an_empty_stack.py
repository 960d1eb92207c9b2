"""You pop without asking whether there is a letter, but a backspace may find none."""


def same_after_backspaces(first: str, second: str) -> bool:
    def shown(keys: str) -> list[str]:
        stack: list[str] = []
        for key in keys:
            if key == "#":
                stack.pop()
            else:
                stack.append(key)
        return stack

    return shown(first) == shown(second)
