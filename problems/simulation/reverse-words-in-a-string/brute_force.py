"""Put each word in front of the answer, letter by letter.

Time: O(n²). Space: O(n).
"""


def reverse_words(line: str) -> str:
    answer = ""
    word = ""
    for character in line + " ":
        if character != " ":
            word += character
        elif word:
            answer = word + " " + answer
            word = ""
    return answer[:-1]
