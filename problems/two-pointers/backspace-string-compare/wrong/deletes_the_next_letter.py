"""You let the backspace delete the letter behind it instead of the one before."""


def same_after_backspaces(first: str, second: str) -> bool:
    def shown(keys: str) -> str:
        result = ""
        waiting = 0
        for key in keys:
            if key == "#":
                waiting += 1
            elif waiting > 0:
                waiting -= 1
            else:
                result += key
        return result

    return shown(first) == shown(second)
