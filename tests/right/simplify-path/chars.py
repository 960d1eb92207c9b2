class Solution:
    def simplifyPath(self, path):
        st, cur = [], ''
        for c in path + '/':
            if c == '/':
                if cur == '..':
                    st and st.pop()
                elif cur not in ('', '.'):
                    st += [cur]
                cur = ''
            else:
                cur += c
        res = ''
        while st:
            res = '/' + st.pop() + res
        return res or '/'
