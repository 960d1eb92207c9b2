class Solution:
    def rev(self, a, i, j):
        while i < j:
            a[i], a[j] = a[j], a[i]
            i += 1; j -= 1
    def reverseWords(self, s):
        a = list(re.sub(r'\s+', ' ', s.strip()))
        self.rev(a, 0, len(a) - 1)
        i = 0
        for j in range(len(a) + 1):
            if j == len(a) or a[j] == ' ':
                self.rev(a, i, j - 1)
                i = j + 1
        return ''.join(a)
