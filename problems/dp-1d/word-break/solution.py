"""Mark each place up to which the string can be cut: a word leads there from a marked place.

Time: O(n * L²). Space: O(n + words).
"""


def word_break(text: str, words: list[str]) -> bool:
    known = set(words)
    longest = max(map(len, words))
    reachable = [True] + [False] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - longest), end):
            if reachable[start] and text[start:end] in known:
                reachable[end] = True
                break
    return reachable[len(text)]
