def isPalindrome(s):
    d = collections.deque(c.lower() for c in s if c.isalnum())
    while len(d) > 1:
        if d.pop() != d.popleft():
            return False
    return True
