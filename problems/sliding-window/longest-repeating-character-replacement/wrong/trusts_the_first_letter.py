"""You keep the window's first letter and replace the others, but it may be one to replace."""


def longest_after_replacing(text: str, k: int) -> int:
    best = 0
    for start, wanted in enumerate(text):
        left_over = k
        end = start
        while end < len(text) and (text[end] == wanted or left_over > 0):
            left_over -= text[end] != wanted
            end += 1
        best = max(best, end - start)
    return best
