"""You let a backspace without a letter delete a later one, but it does nothing."""


def same_after_backspaces(first: str, second: str) -> bool:
    def shown(keys: str) -> list[str]:
        stack: list[str] = []
        owed = 0
        for key in keys:
            if key != "#":
                if owed > 0:
                    owed -= 1
                else:
                    stack.append(key)
            elif stack:
                stack.pop()
            else:
                owed += 1
        return stack

    return shown(first) == shown(second)
