def minFlips(a, b, c):
    n = max(map(int.bit_length, (a, b, c)))
    f = lambda v: format(v, 'b').zfill(n)
    r = 0
    for x, y, z in zip(f(a), f(b), f(c)):
        if z == '1':
            r += x == y == '0'
        else:
            r += (x + y).count('1')
    return r
