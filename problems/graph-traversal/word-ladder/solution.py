"""Search breadth first; the words that share a form with one letter blanked are neighbours.

Time: O(words * length²). Space: O(words * length²).
"""

from collections import defaultdict, deque


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    sharing: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for form in blanked(word):
            sharing[form].append(word)

    seen = {begin}
    waiting = deque([(begin, 1)])
    while waiting:
        word, rung = waiting.popleft()
        if word == end:
            return rung
        for form in blanked(word):
            for neighbor in sharing[form]:
                if neighbor not in seen:
                    seen.add(neighbor)
                    waiting.append((neighbor, rung + 1))
    return 0


def blanked(word: str) -> list[str]:
    return [f"{word[:place]}*{word[place + 1 :]}" for place in range(len(word))]
