def guessNumber(n):
    x = 0
    for b in reversed(range(32)):
        if x + (1 << b) <= n and guess(x + (1 << b)) >= 0:
            x += 1 << b
    return x
