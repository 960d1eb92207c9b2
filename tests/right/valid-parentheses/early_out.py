class Solution(object):
    def isValid(self, s):
        if len(s) % 2: return False
        st = deque()
        for c in s:
            if c == '(' or c == '[' or c == '{': st.append(c)
            elif st and ((c == ')' and st[-1] == '(') or (c == ']' and st[-1] == '[') or (c == '}' and st[-1] == '{')): st.pop()
            else: return False
        return len(st) == 0
