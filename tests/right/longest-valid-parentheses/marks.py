def longestValidParentheses(s):
    s = list(s)
    st = []
    for i, c in enumerate(s):
        if c == '(': st.append(i)
        elif st:
            s[st.pop()] = s[i] = '1'
    return max(map(len, ''.join(s).replace('(', ' ').replace(')', ' ').split()), default=0)
