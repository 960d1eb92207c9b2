"""Fill a table with the sentences of each prefix, from the shortest to the whole string.

Time: O(n * 2^n). Space: O(n * 2^n).
"""


def word_break(text: str, words: list[str]) -> list[str]:
    sentences: list[list[str]] = [[""]]
    for end in range(1, len(text) + 1):
        ending = []
        for word in set(words):
            start = end - len(word)
            if start >= 0 and text[start:end] == word:
                for before in sentences[start]:
                    ending.append(before + " " + word if before else word)
        sentences.append(ending)
    return sentences[-1]
