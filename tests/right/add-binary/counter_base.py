class Solution:
    def addBinary(self, a, b):
        res, carry = deque(), 0
        for x, y in zip_longest(reversed(a), reversed(b), fillvalue='0'):
            carry, d = divmod(int(x) + int(y) + carry, 2)
            res.appendleft(str(d))
        if carry: res.appendleft('1')
        return ''.join(res)
