"""Mark each place up to which the text can be cut: a word leads there from a marked place.

Time: O(n * L^2). Space: O(n + words). L is the length of the longest word.
"""


def word_break(text: str, words: list[str]) -> bool:
    known = set(words)
    longest = max(map(len, words))
    reachable = [True] + [False] * len(text)
    for end in range(1, len(text) + 1):
        reachable[end] = any(
            reachable[start] and text[start:end] in known
            for start in range(max(0, end - longest), end)
        )
    return reachable[len(text)]
