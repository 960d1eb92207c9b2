class Solution:
    def compress(self, chars):
        s = re.sub(r'(.)\1+', lambda m: m[1] + str(len(m[0])), ''.join(chars))
        for i, c in enumerate(s): chars[i] = c
        return len(s)
