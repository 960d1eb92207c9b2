class Solution:
    pass

def gen(n, _made={0: [""]}):
    if n not in _made:
        _made[n] = ["(%s)%s" % (a, b) for k in range(n) for a in gen(k) for b in gen(n - 1 - k)]
    return _made[n]

Solution.generateParenthesis = lambda self, n: gen(n)
