"""Search breadth-first over the places: each word that fits leads to a further place.

Time: O(n * words * L). Space: O(n).
"""

from collections import deque


def word_break(text: str, words: list[str]) -> bool:
    queue = deque([0])
    seen = {0}
    while queue:
        start = queue.popleft()
        if start == len(text):
            return True
        for word in words:
            end = start + len(word)
            if end not in seen and text.startswith(word, start):
                seen.add(end)
                queue.append(end)
    return False
