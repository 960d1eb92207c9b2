"""Replace the guess by the average of itself and number / guess (Newton's method).

Time: O(log x). Space: O(1).
"""


def my_sqrt(number: int) -> int:
    guess = number
    while guess * guess > number:
        guess = (guess + number // guess) // 2
    return guess
