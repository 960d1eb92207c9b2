class Solution:
    def encode(self, strs):
        return ''.join('%4d' % len(s) + s if len(s) < 10 ** 4 else 'L%d:' % len(s) + s for s in strs)

    def decode(self, s):
        res = []
        p = 0
        while p < len(s):
            if s[p] == 'L':
                q = s.index(':', p)
                n, p = int(s[p + 1:q]), q + 1
            else:
                n, p = int(s[p:p + 4]), p + 4
            res.append(s[p:p + n])
            p += n
        return res
