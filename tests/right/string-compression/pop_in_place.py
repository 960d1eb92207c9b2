def compress(chars: List[str]) -> int:
    i = 0
    while i < len(chars):
        cnt = 1
        while i + 1 < len(chars) and chars[i] == chars[i + 1]:
            chars.pop(i + 1)
            cnt += 1
        if cnt > 1:
            for d in str(cnt):
                i += 1
                chars.insert(i, d)
        i += 1
    return len(chars)
